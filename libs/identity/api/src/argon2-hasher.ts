import { hash, verify } from "@node-rs/argon2";
import { PasswordHasher } from "#identity/contract";

/** argon2id with the parameters OWASP recommends: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export class Argon2Hasher extends PasswordHasher {
  hash(password: string): Promise<string> {
    return hash(password.normalize("NFC"), PARAMETERS);
  }

  verify(stored: string, password: string): Promise<boolean> {
    return verify(stored, password.normalize("NFC"));
  }
}
