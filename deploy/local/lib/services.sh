# The five services: starting them, waiting for them, looking after them, stopping them.

services=(ingest-service metrics-service report-service web-ui gateway)
pids=()           # of each service, empty when it does not run
since=()          # when each was started
obituary=
deaths=()         # of each service, one soon after the other
log_starts=()     # size of its log when it was started
settled=60        # seconds after which a service counts as well again
started_at=0

start_services() {
  local i list=
  started_at=$SECONDS
  for i in "${!services[@]}"; do
    list="$list${list:+, }${services[i]} $(port_of "${services[i]}")"
  done
  say "starting" "$list"
  for i in "${!services[@]}"; do
    put_aside "$(log_of "${services[i]}")"
    start_service "$i"
  done
}

# The log of the start before is kept, older ones are not.
put_aside() {
  [ ! -f "$1" ] || mv "$1" "$1.1"
}

# start_service INDEX
start_service() {
  local name=${services[$1]}
  log_starts[$1]=$(wc -c <"$(log_of "$name")" 2>/dev/null || echo 0)
  set -m
  run_service "$name" "$home" </dev/null >>"$(log_of "$name")" 2>&1 &
  pids[$1]=$!
  set +m
  since[$1]=$SECONDS
  printf '%s %s\n' "${pids[$1]}" "$(began "${pids[$1]}")" >"$home/run/$name.pid"
}

log_of() {
  printf '%s/logs/%s.log' "$home" "$1"
}

# has_ended INDEX
has_ended() {
  ! kill -0 "${pids[$1]}" 2>/dev/null
}

# Sets obituary: one line on a service that ended by itself, with its exit code and, where the log makes it plain, the cause.
write_obituary() {
  local name=${services[$1]} code=0 cause
  wait "${pids[$1]}" || code=$?
  cause=$(tail -c +$((log_starts[$1] + 1)) "$(log_of "$name")" |
    grep -oE 'Port [0-9]+ was already in use|No space left on device|java\.lang\.OutOfMemoryError[^"\\]*' |
    sed -n 1p) || true
  obituary="$name ended with exit code $code after $((SECONDS - since[$1])) s${cause:+ ($cause)}; log: $(log_of "$name")"
  pids[$1]=
  rm -f "$home/run/$name.pid"
}

# Ends everything when a service has ended by itself.
need_all_alive() {
  local i
  for i in "${!services[@]}"; do
    if has_ended "$i"; then
      write_obituary "$i"
      die "$obituary"
    fi
  done
}

# await_health liveness|readiness SECONDS: until every service says so
await_health() {
  local i waiting deadline=$((SECONDS + $2)) done_for=()
  while true; do
    waiting=
    need_all_alive
    for i in "${!services[@]}"; do
      [ -z "${done_for[i]:-}" ] || continue
      if is_healthy "${services[i]}" "$1"; then
        done_for[i]=yes
        [ "$1" = readiness ] || say "" "${services[i]} answers after $((SECONDS - since[i])) s"
      else
        waiting="$waiting${waiting:+, }${services[i]}"
      fi
    done
    [ -n "$waiting" ] || return 0
    [ "$SECONDS" -lt "$deadline" ] || die "no $1 after $2 s: $waiting; logs: $home/logs"
    sleep 0.5
  done
}

# is_healthy SERVICE GROUP
is_healthy() {
  curl -q -fs --noproxy '*' --max-time 2 -o /dev/null "$(url_of "$1")/actuator/health/$2" 2>/dev/null
}

# Until a signal comes. A service that dies is reported and started again; one that keeps dying soon after ends the rest.
look_after_services() {
  local i
  while true; do
    sleep 1
    for i in "${!services[@]}"; do
      if has_ended "$i"; then
        write_obituary "$i"
        [ $((SECONDS - since[i])) -lt "$settled" ] || deaths[i]=0
        deaths[i]=$((${deaths[i]:-0} + 1))
        [ "${deaths[i]}" -le 5 ] || die "$obituary; giving up after 5 restarts in a row"
        complain "$obituary; starting it again"
        start_service "$i"
      fi
    done
  done
}

stop_services() {
  local pid running=() began_at=$SECONDS
  for pid in ${pids[@]+"${pids[@]}"}; do
    [ -z "$pid" ] || running+=("$pid")
  done
  [ "${#running[@]}" -gt 0 ] || return 0
  say "stopping" "${#running[@]} services"
  end_groups 12 "${running[@]}"
  wait
  rm -f "$home"/run/*.pid
  say "stopped" "after $((SECONDS - began_at)) s"
}
