# How a service's JVM is run: its surroundings and its settings.

# Chosen by measurement, see "The JVM settings" in deploy/README.md. Five of these share a laptop, so a small heap that starts
# smaller, one collector thread, and one compiler tier: half of a start would be C2 compiling.
jvm_options=(-XX:+UseSerialGC -Xms32m -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders
  -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED)

# app_of SERVICE: its unpacked jar
app_of() {
  printf '%s/apps/%s/%s.jar' "$home" "$1" "$1"
}

# run_service SERVICE DATA [OPTION…]: becomes the service
run_service() {
  local name=$1 data=$2 cache=()
  shift 2
  # a broken cache is told in the service's log, and the service starts without it
  ! may_cache "$name" || cache=(-XX:AOTCache="$(cache_of "$name")" -XX:+VerifySharedSpaces)
  run_java "$name" "$data" "${jvm_options[@]}" ${cache[@]+"${cache[@]}"} "$@" -jar "$(app_of "$name")"
}

# run_java SERVICE DATA OPTION…: becomes java, in the surroundings of the service
run_java() {
  local name=$1 data=$2
  shift 2
  cd "$home/logs" || exit 1
  unset JDK_JAVA_OPTIONS
  export MALLOC_ARENA_MAX=2     # glibc would keep an arena a thread, much of it empty
  export SERVER_ADDRESS=127.0.0.1 GROUNDSWELL_ADMIN_TOKEN_SHA256="$token_sha256"
  SERVER_PORT=$(port_of "$name")
  export SERVER_PORT GROUNDSWELL_DATA_DIR="$data/${name%-service}"
  SPRING_HTTP_SERVICECLIENT_INGEST_BASE_URL=$(url_of ingest-service)
  SPRING_HTTP_SERVICECLIENT_METRICS_BASE_URL=$(url_of metrics-service)
  SPRING_HTTP_SERVICECLIENT_REPORT_BASE_URL=$(url_of report-service)
  GROUNDSWELL_GATEWAY_ROUTES_INGEST=$(url_of ingest-service)
  GROUNDSWELL_GATEWAY_ROUTES_METRICS=$(url_of metrics-service)
  GROUNDSWELL_GATEWAY_ROUTES_REPORT=$(url_of report-service)
  GROUNDSWELL_GATEWAY_ROUTES_WEB_UI=$(url_of web-ui)
  GROUNDSWELL_PUBLIC_URL=$(url_of gateway)
  export SPRING_HTTP_SERVICECLIENT_INGEST_BASE_URL SPRING_HTTP_SERVICECLIENT_METRICS_BASE_URL \
    SPRING_HTTP_SERVICECLIENT_REPORT_BASE_URL GROUNDSWELL_GATEWAY_ROUTES_INGEST GROUNDSWELL_GATEWAY_ROUTES_METRICS \
    GROUNDSWELL_GATEWAY_ROUTES_REPORT GROUNDSWELL_GATEWAY_ROUTES_WEB_UI GROUNDSWELL_PUBLIC_URL
  exec "$jdk/bin/java" "$@"
}

url_of() {
  printf 'http://127.0.0.1:%s' "$(port_of "$1")"
}
