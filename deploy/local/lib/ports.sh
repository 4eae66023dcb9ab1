# Ports, all on the loopback address.

# port_of SERVICE
port_of() {
  case $1 in
    gateway) echo "$port_base" ;;
    ingest-service) echo $((port_base + 1)) ;;
    metrics-service) echo $((port_base + 2)) ;;
    report-service) echo $((port_base + 3)) ;;
    web-ui) echo $((port_base + 4)) ;;
  esac
}

need_free_ports() {
  local name port
  for name in "${services[@]}"; do
    port=$(port_of "$name")
    if (exec 4<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      die "port $port for $name is taken$(port_holder "$port"); free it or use --port-base N"
    fi
  done
}

# " by java (pid 4242)", or nothing where that cannot be told
port_holder() {
  local found=
  if command -v lsof >/dev/null 2>&1; then
    found=$(lsof -nP -iTCP:"$1" -sTCP:LISTEN -Fpc 2>/dev/null |
      awk '/^p/ { pid = substr($0, 2) } /^c/ { print substr($0, 2) " (pid " pid ")"; exit }') || true
  fi
  if [ -z "$found" ] && command -v ss >/dev/null 2>&1; then
    found=$(ss -Hltnp "sport = :$1" 2>/dev/null |
      sed -n 's/.*(("\([^"]*\)",pid=\([0-9]*\).*/\1 (pid \2)/p' | sed -n 1p) || true
  fi
  [ -z "$found" ] || printf ' by %s' "$found"
}
