# Processes in groups of their own: Ctrl-C in the terminal reaches only the launcher, which then ends them in order.

job=       # the group of the command that run_job is waiting for
hurry=     # set by a second signal

# When a process began, in a form that only serves comparing; empty when it is gone.
began() {
  local stat fields
  if [ -d /proc/self ]; then
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 0
    read -r -a fields <<<"${stat##*) }"
    printf '%s' "${fields[19]}"
  else
    LC_ALL=C ps -p "$1" -o lstart= 2>/dev/null | tr -s ' ' '-' || true
  fi
}

# is_same PID BEGAN: runs, and is the process that was written down rather than a later one with its number
is_same() {
  [ -n "$1" ] && [ -n "$2" ] && kill -0 "$1" 2>/dev/null && [ "$(began "$1")" = "$2" ]
}

# run_job COMMAND…: like COMMAND, but a signal to the launcher is acted on at once and ends the command too
run_job() {
  local code=0
  start_job "$@"
  wait "$job" || code=$?
  job=
  return "$code"
}

start_job() {
  set -m
  "$@" </dev/null &
  job=$!
  set +m
}

end_job() {
  if [ -n "$job" ]; then
    kill -TERM -- "-$job" 2>/dev/null
    wait "$job" 2>/dev/null
    job=
  fi
}

# end_groups SECONDS PID…: asks each group to end, and after so many seconds makes it
end_groups() {
  local deadline=$((SECONDS + $1)) pid
  shift
  for pid in "$@"; do
    kill -TERM -- "-$pid" 2>/dev/null || true
  done
  while [ -z "$hurry" ] && [ "$SECONDS" -lt "$deadline" ] && any_alive "$@"; do
    sleep 0.2 || true
  done
  for pid in "$@"; do
    kill -KILL -- "-$pid" 2>/dev/null || true
  done
}

any_alive() {
  local pid
  for pid in "$@"; do
    if kill -0 "$pid" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}
