#!/bin/sh
# Makes ./secrets with new random passwords; what is there already is kept.
#   SMTP_URL='smtps://user:password@mail.example.org' sh docker/make-secrets.sh
# The folder is closed to everyone else; the files in it are readable, because containers read them as their own users.
set -eu
folder="${SECRETS:-secrets}"
umask 077
mkdir -p "$folder"

put() {
  [ -e "$folder/$1" ] || printf '%s\n' "$2" >"$folder/$1"
  chmod 444 "$folder/$1"
}
random() {
  head -c 24 /dev/urandom | base64 | tr '+/' '-_'
}

put postgres_password "$(random)"
put database_owner_password "$(random)"
put database_app_password "$(random)"
put redis_password "$(random)"
put database_url "postgres://gemeinsam_app:$(cat "$folder/database_app_password")@postgres:5432/gemeinsam"
put database_owner_url "postgres://gemeinsam_owner:$(cat "$folder/database_owner_password")@postgres:5432/gemeinsam"
put redis_url "redis://:$(cat "$folder/redis_password")@redis:6379"
put redis_conf "requirepass $(cat "$folder/redis_password")
save \"\"
appendonly no
maxmemory 256mb"
if [ -n "${SMTP_URL:-}" ]; then
  put smtp_url "$SMTP_URL"
elif [ ! -e "$folder/smtp_url" ]; then
  echo "Still missing: $folder/smtp_url. Run this again with SMTP_URL set." >&2
fi
