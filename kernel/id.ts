/** A UUIDv7 in its canonical lower-case form: made by the application, ordered by time (RFC 9562). */
export type Id = string;

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(text: string): text is Id {
  return canonical.test(text);
}
