# Calls to the public API through the gateway, and the little reading of JSON that needs.
# A pattern such as "accepted": cannot match inside a JSON string, where its quotes would be escaped.

answer=      # body of the last call
status=      # its HTTP status, 000 when there was none

# call METHOD PATH [CURL OPTION…]: signed with the token, which stays out of the process list
call() {
  local method=$1 path=$2
  shift 2
  printf 'header = "Authorization: Bearer %s"\n' "$token" >"$home/run/curl.conf"
  status=000
  run_job curl -q -sS --noproxy '*' -K "$home/run/curl.conf" --max-time 90 -X "$method" -o "$home/run/answer" \
    -w '%{http_code}' "$@" "$(url_of gateway)/api/v1$path" >"$home/run/status" 2>"$home/run/curl-error" || true
  status=$(cat "$home/run/status")
  answer=$(cat "$home/run/answer" 2>/dev/null || true)
  rm -f "$home/run/answer" "$home/run/curl.conf"
}

# call_patiently METHOD PATH [CURL OPTION…]: again while a service is still finding its neighbours; the calls made so
# may all be repeated without harm
call_patiently() {
  local tries=0
  while true; do
    call "$@"
    case $status in
      000 | 502 | 503 | 504) ;;
      *) return ;;
    esac
    tries=$((tries + 1))
    [ "$tries" -lt 30 ] || return 0
    need_all_alive
    sleep 1
  done
}

# The first number under a name in the last answer.
number_of() {
  printf '%s' "$answer" | grep -oE '"'"$1"'"[[:space:]]*:[[:space:]]*[0-9]+' | sed -n '1s/.*[^0-9]//p' || true
}

# The first text under a name in the last answer, still escaped.
text_of() {
  printf '%s' "$answer" | grep -oE '"'"$1"'"[[:space:]]*:[[:space:]]*"([^"\\]|\\.)*"' |
    sed -n '1{s/^"[^"]*"[^"]*"//;s/"$//;p;}' || true
}

# What went wrong with the last call, in a few words.
fault() {
  local detail
  detail=$(text_of detail)
  if [ "$status" = 000 ]; then
    detail=$(sed -n 1p "$home/run/curl-error")
  fi
  printf '%s%s' "$status" "${detail:+: $detail}"
}
