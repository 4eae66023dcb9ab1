# What is printed.

machine_facts() {
  say "machine" "$(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed -n 1p), $(
    awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo
  ), Linux $(uname -r)"
  say "jdk" "$(sed -n 's/^IMPLEMENTOR_VERSION="\(.*\)"/\1/p' "$jdk/release") in $jdk"
  say "chosen" "${jvm_options[*]}"
  local i
  for i in "${!tried[@]}"; do
    say "try-$((i + 1))" "${tried[i]}"
  done
}

print_table() {
  printf '\n%-16s %-8s %8s %8s %9s %9s   %s\n' service variant 'ready s' 'CPU s' 'RSS MiB' 'PSS MiB' \
    'ratio to plain: ready, CPU, RSS, PSS'
  awk -v variants="${variants[*]}" -v services="${services[*]} all" -v runs="$runs" '
    { for (f = 4; f <= 7; f++) value[$3, $2, $1, f] = $f }

    # by insertion: awk of POSIX cannot sort
    function median(list, n,   i, j, x) {
      for (i = 2; i <= n; i++) {
        x = list[i]
        for (j = i - 1; j > 0 && list[j] > x; j--) list[j + 1] = list[j]
        list[j + 1] = x
      }
      return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
    }

    function of(service, variant, field,   list, pass) {
      for (pass = 1; pass <= runs; pass++) list[pass] = value[service, variant, pass, field]
      return median(list, runs)
    }

    function ratio(service, variant, field,   list, pass) {
      if (!((service, "plain", 1, field) in value)) return "-"
      for (pass = 1; pass <= runs; pass++)
        list[pass] = value[service, variant, pass, field] / value[service, "plain", pass, field]
      return sprintf("%.2f", median(list, runs))
    }

    END {
      v = split(variants, variant, " ")
      s = split(services, service, " ")
      for (i = 1; i <= s; i++)
        for (j = 1; j <= v; j++)
          printf "%-16s %-8s %8.1f %8.1f %9.0f %9.0f   %s %s %s %s\n", service[i], variant[j],
            of(service[i], variant[j], 4) / 1000, of(service[i], variant[j], 5) / 1000,
            of(service[i], variant[j], 6) / 1024, of(service[i], variant[j], 7) / 1024,
            ratio(service[i], variant[j], 4), ratio(service[i], variant[j], 5),
            ratio(service[i], variant[j], 6), ratio(service[i], variant[j], 7)
    }' "$home/notes"
}
