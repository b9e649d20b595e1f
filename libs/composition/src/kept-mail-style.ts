/** The look of the local outbox: a page without the product's build, in its colours. */
export const KEPT_MAIL_STYLE = `
:root { color-scheme: light dark; --ink: #171a2b; --muted: #4e5270; --line: #d4d6e2; --accent: #03485b; --paper: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1f2f7; --muted: #b3b6cb; --line: #3a3e57; --accent: #8fd0e4; --paper: #12141f; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Fira Sans", system-ui, sans-serif; }
h1 { margin: 0.5rem 0 0.25rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 0; font-size: 1.125rem; line-height: 1.3; overflow-wrap: anywhere; }
p { margin: 0 0 0.75rem; }
a { color: var(--accent); text-underline-offset: 0.2em; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
article { margin-top: 1.5rem; border-top: 1px solid var(--ink); padding-top: 0.75rem; }
pre { margin: 0.75rem 0 0; border-left: 2px solid var(--line); padding-left: 1rem; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
.meta { margin: 0.25rem 0 0; color: var(--muted); font-size: 0.875rem; }
`;
