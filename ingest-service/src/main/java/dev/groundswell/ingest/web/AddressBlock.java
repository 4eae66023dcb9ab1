package dev.groundswell.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses, written {@code 10.0.0.0/8}, {@code fc00::/7}, or as one address.
 *
 * @param first 4 or 16 bytes
 * @param bits how many of them are the same in the whole block
 */
record AddressBlock(InetAddress first, int bits) {

	/**
	 * Reads a block.
	 * @throws IllegalArgumentException if it is none
	 */
	static AddressBlock of(String written) {
		int slash = written.indexOf('/');
		String address = (slash < 0) ? written : written.substring(0, slash);
		if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
			throw new IllegalArgumentException("\"%s\" is no block of addresses".formatted(written));
		}
		try {
			InetAddress first = InetAddress.getByName(address);
			int all = first.getAddress().length * 8;
			int bits = (slash < 0) ? all : Integer.parseInt(written.substring(slash + 1));
			if (bits < 0 || bits > all) {
				throw new IllegalArgumentException("\"%s\" has too many bits".formatted(written));
			}
			return new AddressBlock(first, bits);
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException("\"%s\" is no block of addresses".formatted(written), ex);
		}
	}

	boolean contains(byte[] address) {
		byte[] own = this.first.getAddress();
		if (own.length != address.length) {
			return false;
		}
		for (int bit = 0; bit < this.bits; bit++) {
			int mask = 0x80 >> (bit % 8);
			if (((own[bit / 8] ^ address[bit / 8]) & mask) != 0) {
				return false;
			}
		}
		return true;
	}

}
