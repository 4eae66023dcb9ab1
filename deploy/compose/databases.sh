#!/usr/bin/env bash
# Run once by the postgres image, when its volume is empty: a database and its owner for each of the two services that need one.
set -euo pipefail

for name in ingest report; do
  psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set "name=$name" \
    --set "password=$(cat "/run/secrets/$name-password")" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
