import * as z from 'zod/mini';

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!\/)|(?=\/))){4}\/(?:3[0-2]|[12]?\d)$/;
const ipv6 = /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}\/(?:12[0-8]|1[01]\d|[1-9]?\d)$/;

/** A network in CIDR notation: `203.0.113.0/24`, `2001:db8::/32`. */
export const networkShape = z.string().check(
  z.trim(),
  z.toLowerCase(),
  z.refine((text) => ipv4.test(text) || ipv6.test(text)),
);
