# One instance per home. The lock names the launcher's process; one left by a launcher that is gone is taken over.

locked=

open_lock() {
  local lock=$home/run/up.lock mine=$home/run/up.lock.$$ holder
  umask 077
  mkdir -p "$home/run" || die "home $home cannot be written"
  [ -f "$home/$marker" ] || printf 'made by deploy/local/up\n' >"$home/$marker"
  printf '%s %s\n' "$$" "$(began $$)" >"$mine"
  while ! ln "$mine" "$lock" 2>/dev/null; do
    holder=$(cat "$lock" 2>/dev/null || true)
    if [ -n "$holder" ] && is_same "${holder%% *}" "${holder#* }"; then
      rm -f "$mine"
      die "already running on $home (pid ${holder%% *}); stop it first or use another --home and --port-base"
    fi
    [ -z "$holder" ] || take_over "$lock" "$holder"
  done
  rm -f "$mine"
  locked=yes
}

# Moves the stale lock away; should someone else have been quicker, gives theirs back.
take_over() {
  local aside=$1.stale.$$
  mv "$1" "$aside" 2>/dev/null || return 0
  if [ "$(cat "$aside")" = "$2" ]; then
    say "lock" "the launcher with pid ${2%% *} is gone; taking over"
  else
    ln "$aside" "$1" 2>/dev/null || true
  fi
  rm -f "$aside"
}

close_lock() {
  if [ -n "$locked" ]; then
    rm -f "$home/run/up.lock" "$home/run/up.lock.$$" "$home/run/curl.conf"
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
