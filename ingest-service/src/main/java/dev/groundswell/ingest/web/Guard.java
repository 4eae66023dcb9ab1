package dev.groundswell.ingest.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Keeps the service from asking what only it can reach. An address is looked at twice:
 * its text before each request, and what its host resolves to, every time it is resolved.
 * The client connects to the very addresses that were judged, so a name that changes its
 * mind in between gains nothing.
 */
final class Guard implements DnsResolver {

	private static final Pattern NUMERIC = Pattern.compile("(0[xX][0-9a-fA-F]*|\\d+)\\.?");

	private static final Pattern FOUR_BYTES = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

	private final DnsResolver names;

	private final Set<Integer> ports;

	private final Set<String> hosts = new HashSet<>();

	private final List<AddressBlock> blocks = new ArrayList<>();

	Guard(WebProperties properties, DnsResolver names) {
		this.names = names;
		this.ports = properties.ports();
		for (String allowed : properties.allowed()) {
			if (allowed.matches("[0-9.]+(/\\d+)?|.*:.*")) {
				this.blocks.add(AddressBlock.of(allowed));
			}
			this.hosts.add(allowed.toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * Looks at the text of an address.
	 * @throws DeniedException if it is not one to ask
	 */
	void check(URI address) throws DeniedException {
		String scheme = (address.getScheme() != null) ? address.getScheme().toLowerCase(Locale.ROOT) : "";
		require("http".equals(scheme) || "https".equals(scheme), "only http and https addresses are asked");
		require(address.getRawUserInfo() == null, "the address holds credentials");
		String host = address.getHost();
		require(host != null && !host.isEmpty(), "the address names no host");
		String last = host.substring(host.lastIndexOf('.', host.length() - 2) + 1);
		require(!NUMERIC.matcher(last).matches() || FOUR_BYTES.matcher(host).matches(),
				"the host is an IP address in an unusual form");
		require(address.getPort() < 0 || this.ports.contains(address.getPort()) || isAllowed(host),
				"port %d is not asked".formatted(address.getPort()));
	}

	private boolean isAllowed(String host) {
		String plain = host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
		return this.hosts.contains(plain)
				|| (plain.matches("[0-9.]+") && isAllowed(AddressBlock.of(plain).first().getAddress()));
	}

	private boolean isAllowed(byte[] address) {
		return this.blocks.stream().anyMatch((block) -> block.contains(address));
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = this.names.resolve(host);
		if (!this.hosts.contains(host.toLowerCase(Locale.ROOT))) {
			for (InetAddress address : addresses) {
				require(PublicAddresses.contains(address) || isAllowed(address.getAddress()),
						"%s does not lead to a public address".formatted(host));
			}
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	private static void require(boolean good, String reason) throws DeniedException {
		if (!good) {
			throw new DeniedException(reason);
		}
	}

}
