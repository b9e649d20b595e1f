import type { PasswordHasher } from "#identity/contract";

/** Stands in for argon2id, whose slowness is its point; its own spec tries the real one. */
export const fastHasher: PasswordHasher = {
  hash: (password) => Promise.resolve(`plain:${password}`),
  verify: (hash, password) => Promise.resolve(hash === `plain:${password}`),
};
