package press.caveat.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs made from names (RFC 9562, version 5, name space of addresses): the same name, the same
 * UUID.
 */
public final class NameUuid {
  private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private NameUuid() {}

  /** The URI {@code urn:uuid:…} for a name. */
  public static String of(String name) {
    ByteBuffer space = ByteBuffer.allocate(16);
    space.putLong(ADDRESSES.getMostSignificantBits()).putLong(ADDRESSES.getLeastSignificantBits());
    byte[] hash = sha1(space.array(), name.getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) (hash[6] & 0x0f | 0x50);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    ByteBuffer uuid = ByteBuffer.wrap(hash);
    return "urn:uuid:" + new UUID(uuid.getLong(), uuid.getLong());
  }

  private static byte[] sha1(byte[] space, byte[] name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(space);
      return digest.digest(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
