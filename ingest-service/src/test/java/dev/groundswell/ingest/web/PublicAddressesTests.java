package dev.groundswell.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254",
			"169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
			"198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1", "255.255.255.255", "::", "::1",
			"::7f00:1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001::1", "2001:db8::1",
			"2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1", "3fff::1", "5f00::1" })
	void specialAddressesAreNotPublic(String address) throws UnknownHostException {
		assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "8.8.8.8", "93.184.215.14", "172.15.0.1", "172.32.0.1", "100.63.0.1",
			"100.128.0.1", "192.167.0.1", "2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::101:101" })
	void othersArePublic(String address) throws UnknownHostException {
		assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void addressInsideAnAddressIsTheOneThatCounts() throws UnknownHostException {
		byte[] mapped = HexFormat.of().parseHex("00000000000000000000ffff7f000001");

		// the JDK turns it into IPv4; the bytes themselves are judged alike
		assertThat(PublicAddresses.contains(InetAddress.getByAddress(mapped))).isFalse();
		assertThat(PublicAddresses.contains(InetAddress.getByName("::ffff:169.254.169.254"))).isFalse();
		assertThat(PublicAddresses.contains(InetAddress.getByName("::ffff:1.1.1.1"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.com/8", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "" })
	void whatIsNoBlockIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> AddressBlock.of(written));
	}

}
