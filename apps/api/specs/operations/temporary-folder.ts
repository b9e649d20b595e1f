import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder that the database's own user may enter as well. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gemeinsam-operations-"));
  chmodSync(folder, 0o755);
  return folder;
}
