// Under which licences a package may be part of the running product: permissive ones, and the product's own.
export const allowed = [
  ...["MIT", "MIT-0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "Unlicense", "Zlib"],
  ...["Apache-2.0", "Python-2.0", "PSF-2.0", "PostgreSQL", "CC0-1.0", "CC-BY-4.0"],
  ...["EUPL-1.2", "MPL-2.0"], // the same for the files themselves, and compatible with ours
  "OFL-1.1", // fonts
];

// Packages that may bear a further licence, and why.
export const exceptions = [
  {
    packages: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    why: "libvips, a shared library that sharp loads: unchanged, replaceable, and a package of its own",
  },
];

// Old packages whose package.json says it in a form of its own, or only in its licence text.
export const known = {
  busboy: "MIT",
  "passport-strategy": "MIT",
  pause: "MIT",
  streamsearch: "MIT",
  "xmlhttprequest-ssl": "MIT",
};
