# The starter pack: published figures and the editions they make, through the same API anyone else uses.

# Safe to repeat: the key of the upload is the hash of its bytes, so the same file is taken once.
load_starter_pack() {
  local file=$starter_pack/observations.csv rejected
  [ -f "$file" ] || die "no starter pack at $file"
  call_patiently POST /observations -H 'Content-Type: text/csv' -H "Idempotency-Key: $(sha256 <"$file")" \
    --data-binary "@$file"
  case $status in
    200 | 201) ;;
    *) die "the starter pack was not taken ($(fault)); log: $(log_of ingest-service)" ;;
  esac
  rejected=$(number_of rejectedCount)
  if [ "${rejected:-0}" -gt 0 ]; then
    die "the starter pack has $rejected rejected lines, the first of them line $(number_of line): $(text_of reason)"
  fi
  say "starter pack" "$(number_of accepted) rows accepted, $(number_of duplicates) duplicates, 0 rejected$(
    [ "$status" = 201 ] || printf ' (taken by an earlier start)'
  )"
  await_position "$(number_of position)"
}

# Until the statistics have read as far as the upload.
await_position() {
  local deadline=$((SECONDS + 120)) began_at=$SECONDS position
  while true; do
    call GET '/series?limit=1'
    position=$(number_of position)
    if [ "$status" = 200 ] && [ "${position:-0}" -ge "${1:-0}" ]; then
      say "metrics" "at position $position after $((SECONDS - began_at)) s"
      return
    fi
    [ "$SECONDS" -lt "$deadline" ] ||
      die "metrics-service has not read up to position $1 ($(fault)); log: $(log_of metrics-service)"
    need_all_alive
    sleep 0.5
  done
}

write_editions() {
  local file=$starter_pack/editions.csv topic week rest
  [ -f "$file" ] || return 0
  while IFS=, read -r -u 5 topic week rest || [ -n "$topic" ]; do
    week=${week%$'\r'}
    case $topic in
      topic | '' | '#'*) continue ;;
    esac
    write_edition "$topic" "$week"
  done 5<"$file"
}

# write_edition TOPIC WEEK_ENDING: unless there is a published one
write_edition() {
  local id
  call_patiently GET "/briefings?topic=$1&weekEnding=$2&status=published"
  [ "$status" = 200 ] || die "editions cannot be listed ($(fault)); log: $(log_of report-service)"
  if printf '%s' "$answer" | grep -q "\"id\"[[:space:]]*:[[:space:]]*\"$1-$2-"; then
    say "edition" "$1, week ending $2: published before"
    return
  fi
  call_patiently POST /briefings -H 'Content-Type: application/json' -d "{\"topic\":\"$1\",\"weekEnding\":\"$2\"}"
  id=$(printf '%s' "$answer" | grep -oE "\"$1-$2-[0-9a-z]+\"" | sed -n 1p | tr -d '"')
  case $status,$id in
    20[01],?*) ;;
    *) die "no edition of $1 for the week ending $2 ($(fault)); log: $(log_of report-service)" ;;
  esac
  call_patiently POST "/briefings/$id/publication"
  case $status in
    2??) say "edition" "$1, week ending $2: published" ;;
    *) die "edition $id was not published ($(fault)); log: $(log_of report-service)" ;;
  esac
}

welcome() {
  printf '\nGroundswell is ready after %s s: %s/\n' "$((SECONDS - started_at))" "$(url_of gateway)"
  printf '  token for signing in and for uploads: %s/admin-token\n' "$home"
  printf '  the API and a page to try it:         %s/api/v1/docs\n' "$(url_of gateway)"
  printf '  logs:                                 %s/logs\n' "$home"
  printf 'Ctrl-C stops everything.\n'
}
