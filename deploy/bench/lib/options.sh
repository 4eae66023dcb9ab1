# The command line.

home=
runs=3
port_base=19080
token_sha256=0000000000000000000000000000000000000000000000000000000000000000
variants=(plain cache chosen)
tried=()      # options of the variants try-1, try-2, …

usage() {
  cat <<'TEXT'
Usage: deploy/bench/start [--runs N] [--port-base N] [--only VARIANT]… [--try OPTIONS]… [--help]

Starts the five services from their packaged jars, all at once and each time on empty data in a temporary
directory, and prints for each of them and for all together: seconds until ready, CPU seconds used until then,
and memory resident once all are ready (RSS, and PSS, which counts what processes share only once). A pass runs
every variant once; printed are the median over the passes and the median of its ratio to "plain" in the same pass.

  plain    java -jar of the packaged jar, nothing else
  cache    the unpacked jar with an AOT cache, nothing else
  chosen   what deploy/local/up runs: unpacked, cached, with its settings of the JVM

  --runs N        passes (default 3)
  --port-base N   first of five ports in a row on 127.0.0.1 (default 19080)
  --only VARIANT  only this one; may be repeated
  --try OPTIONS   one more variant: as chosen, with these options of the JVM behind it; may be repeated
  --help          this text

Needs Linux, a JDK 25 and the jars (mvn -DskipTests package). Other work on the machine shows in the seconds much more
than in the CPU seconds.
TEXT
}

read_options() {
  local only=()
  while [ $# -gt 0 ]; do
    case $1 in
      --help | -h)
        usage
        exit 0
        ;;
      --runs | --port-base | --only | --try) [ $# -ge 2 ] || wrong_option "$1 needs a value" ;;
      *) wrong_option "unknown option $1" ;;
    esac
    case $1 in
      --runs) runs=$(number "$1" "$2") ;;
      --port-base) port_base=$(number "$1" "$2") ;;
      --only) only+=("$2") ;;
      --try) tried+=("$2") ;;
    esac
    shift 2
  done
  [ "${#only[@]}" -eq 0 ] || variants=("${only[@]}")
  local i
  for i in "${!tried[@]}"; do
    variants+=("try-$((i + 1))")
  done
}

wrong_option() {
  complain "$1; --help lists the options"
  exit 2
}

number() {
  case $2 in
    '' | *[!0-9]* | 0 | ??????*) wrong_option "$1 needs a number" ;;
  esac
  printf '%s' "$2"
}
