# One instance per home. The lock names the launcher's process; one left by a launcher that is gone is taken over.

locked=

open_lock() {
  local lock=$home/run/up.lock mine holder tries=0
  umask 077
  mkdir -p "$home/run" 2>/dev/null && [ -w "$home/run" ] || die "home $home cannot be written"
  [ -f "$home/$marker" ] || printf 'made by deploy/local/up\n' >"$home/$marker"
  mine="$$ $(began $$)"
  while ! write_new "$lock" "$mine"; do
    holder=$(cat "$lock" 2>/dev/null || true)
    if [ -z "$holder" ]; then
      # being written just now, or left empty by a full disk
      tries=$((tries + 1))
      [ "$tries" -lt 20 ] || die "$lock is empty; remove it when no other launcher runs on this home"
      sleep 0.1
    elif is_same "${holder%% *}" "${holder#* }"; then
      die "already running on $home (pid ${holder%% *}); stop it first or use another --home and --port-base"
    else
      take_over "$lock" "$holder"
    fi
  done
  locked=yes
}

# write_new FILE TEXT: fails when the file exists
write_new() {
  (
    set -C
    printf '%s\n' "$2" >"$1"
  ) 2>/dev/null
}

# Moves the stale lock away; should someone else have been quicker, gives theirs back.
take_over() {
  local aside=$1.stale.$$ moved
  mv "$1" "$aside" 2>/dev/null || return 0
  moved=$(cat "$aside")
  rm -f "$aside"
  if [ "$moved" = "$2" ]; then
    say "lock" "the launcher with pid ${2%% *} is gone; taking over"
  else
    write_new "$1" "$moved" || true
  fi
}

close_lock() {
  if [ -n "$locked" ]; then
    rm -f "$home/run/curl.conf" "$home/run/curl-error" "$home/run/answer" "$home/run/status"
    rm -f "$home/run/up.lock"
  fi
}

# Ends services of a launcher that was killed before it could stop them.
end_leftovers() {
  local file pid stamp leftovers=()
  for file in "$home"/run/*.pid; do
    [ -f "$file" ] || continue
    read -r pid stamp <"$file" || true
    if is_same "$pid" "$stamp"; then
      say "leftover" "ending $(basename "$file" .pid) (pid $pid) of an earlier start"
      leftovers+=("$pid")
    fi
    rm -f "$file"
  done
  [ "${#leftovers[@]}" -eq 0 ] || end_groups 12 "${leftovers[@]}"
}
