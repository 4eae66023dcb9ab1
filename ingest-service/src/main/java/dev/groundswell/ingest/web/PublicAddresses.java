package dev.groundswell.ingest.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public Internet: all but those that IANA's registries of
 * special-purpose addresses set apart. Of IPv6 only the space that is given out is
 * public; addresses that carry an IPv4 address inside are judged by that.
 */
final class PublicAddresses {

	private static final List<AddressBlock> SPECIAL = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
			"169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
			"192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
			"224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

	private static final AddressBlock GLOBAL = AddressBlock.of("2000::/3");

	/** Translators put the IPv4 address into the last four bytes. */
	private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");

	private PublicAddresses() {
	}

	private static List<AddressBlock> blocks(String... written) {
		return Stream.of(written).map(AddressBlock::of).toList();
	}

	static boolean contains(InetAddress address) {
		return contains(address.getAddress());
	}

	private static boolean contains(byte[] address) {
		if (address.length == 16 && (isMapped(address) || TRANSLATED.contains(address))) {
			return contains(Arrays.copyOfRange(address, 12, 16));
		}
		return (address.length == 4 || GLOBAL.contains(address))
				&& SPECIAL.stream().noneMatch((block) -> block.contains(address));
	}

	/**
	 * {@code ::ffff:a.b.c.d}, which the JDK turns into IPv4 in some places and not in
	 * others.
	 */
	private static boolean isMapped(byte[] address) {
		for (int i = 0; i < 10; i++) {
			if (address[i] != 0) {
				return false;
			}
		}
		return address[10] == -1 && address[11] == -1;
	}

}
