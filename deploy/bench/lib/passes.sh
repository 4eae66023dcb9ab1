# Passes: each variant started once, measured and stopped.

make_plain_caches() {
  local name
  for name in "${services[@]}"; do
    case " ${variants[*]} " in
      *' cache '*) ;;
      *) return 0 ;;
    esac
    say "" "$name, with the JVM's own settings"
    run_job run_rehearsal "$name"
  done
}

run_rehearsal() {
  mkdir -p "$home/rehearsal"
  run_java "$1" "$home/rehearsal" -XX:AOTCacheOutput="$home/apps/$1.plain.aot" -Dspring.context.exit=onRefresh \
    -jar "$(app_of "$1")" >"$home/logs/$1-cache.log" 2>&1
}

run_pass() {
  local variant
  for variant in "${variants[@]}"; do
    say "pass $1/$runs" "$variant (load $(cut -d ' ' -f 1 /proc/loadavg))"
    rm -rf "$home/data"
    start_variant "$variant"
    await_all "$variant" "$1"
    stop_services >/dev/null
    pids=()
  done
}

start_variant() {
  local i
  start_ms=$(now_ms)
  for i in "${!services[@]}"; do
    set -m
    run_variant "$1" "${services[i]}" </dev/null >"$home/logs/${services[i]}.log" 2>&1 &
    pids[i]=$!
    set +m
    since[i]=$SECONDS
    log_starts[i]=0
  done
}

# run_variant VARIANT SERVICE: becomes the service
run_variant() {
  mkdir -p "$home/data/${2%-service}"
  case $1 in
    plain) run_java "$2" "$home/data" -jar "$(jar_of "$2")" ;;
    cache) run_java "$2" "$home/data" -XX:AOTCache="$home/apps/$2.plain.aot" -jar "$(app_of "$2")" ;;
    chosen) run_service "$2" "$home/data" ;;
    try-*)
      # shellcheck disable=SC2086  # several words
      run_service "$2" "$home/data" ${tried[${1#try-} - 1]}
      ;;
    *) die "unknown variant $1" ;;
  esac
}

# await_all VARIANT PASS: notes each service when it is ready, and the memory of all when the last one is
await_all() {
  local i ready=() left=${#services[@]} ms
  while [ "$left" -gt 0 ]; do
    for i in "${!services[@]}"; do
      [ -z "${ready[i]:-}" ] || continue
      if is_ready "$(port_of "${services[i]}")"; then
        ms=$(($(now_ms) - start_ms))
        ready[i]="$ms $(cpu_ms "${pids[i]}")"
        left=$((left - 1))
      elif has_ended "$i"; then
        write_obituary "$i"
        tail -n 5 "$(log_of "${services[i]}")" >&3
        die "$obituary"
      fi
    done
    [ $(($(now_ms) - start_ms)) -lt 600000 ] || die "not ready after ten minutes; logs: $home/logs"
    sleep 0.1
  done
  note_all "$1" "$2" "${ready[@]}"
}

# is_ready PORT: without curl, whose own start would be measured too
is_ready() {
  local line=
  (
    exec 4<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&4
    read -r -t 5 line <&4
    case $line in *' 200'*) exit 0 ;; *) exit 1 ;; esac
  ) 2>/dev/null
}

now_ms() {
  local up
  read -r up _ </proc/uptime
  printf '%s' "$((10#${up/./} * 10))"
}

# cpu_ms PID: user and system time, in clock ticks of 10 ms
cpu_ms() {
  local stat fields
  stat=$(cat "/proc/$1/stat")
  read -r -a fields <<<"${stat##*) }"
  printf '%s' "$(((fields[11] + fields[12]) * 10))"
}

# memory_kib PID Rss|Pss
memory_kib() {
  awk -v what="$2:" '$1 == what { print $2 }' "/proc/$1/smaps_rollup"
}

# One line a service and one for all: pass, variant, service, ms, CPU ms, RSS and PSS in KiB.
note_all() {
  local variant=$1 pass=$2 i rss pss cpu ms last=0 all_cpu=0 all_rss=0 all_pss=0
  shift 2
  for i in "${!services[@]}"; do
    read -r ms cpu <<<"$1"
    shift
    rss=$(memory_kib "${pids[i]}" Rss)
    pss=$(memory_kib "${pids[i]}" Pss)
    echo "$pass $variant ${services[i]} $ms $cpu $rss $pss" >>"$home/notes"
    [ "$ms" -le "$last" ] || last=$ms
    all_cpu=$((all_cpu + $(cpu_ms "${pids[i]}"))) all_rss=$((all_rss + rss)) all_pss=$((all_pss + pss))
  done
  echo "$pass $variant all $last $all_cpu $all_rss $all_pss" >>"$home/notes"
}
