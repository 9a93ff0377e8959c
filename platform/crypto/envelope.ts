import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Id } from '../../kernel/id.ts';
import { keyFor } from './secret-key.ts';

/** Where a sealed value stands. It opens there and nowhere else, so that rows and columns cannot be swapped. */
export interface Place {
  tenant: Id;
  table: string;
  row: Id;
  column: string;
}

/** Wrong key, wrong place, or changed bytes: one answer for all three. */
export class BrokenSeal extends Error {
  constructor() {
    super('a sealed value does not open here');
    this.name = 'BrokenSeal';
  }
}

const version = 1;
const ivBytes = 12;
const tagBytes = 16;

/** A new key for one provider, wrapped by the installation's: base64url for the table. */
export function newEnvelopeKey(tenant: Id, installation: Buffer): string {
  return encrypt(randomBytes(32), wrappingKey(installation), ['envelope key', tenant]);
}

/** Refuses with `BrokenSeal` when it was wrapped for another provider or by another installation's key. */
export function openEnvelopeKey(wrapped: string, tenant: Id, installation: Buffer): Buffer {
  return decrypt(wrapped, wrappingKey(installation), ['envelope key', tenant]);
}

/** base64url of version, random iv, AES-256-GCM text and tag; other bytes each time. */
export function seal(text: string, place: Place, key: Buffer): string {
  return encrypt(Buffer.from(text), key, boundTo(place));
}

export function unseal(sealed: string, place: Place, key: Buffer): string {
  return decrypt(sealed, key, boundTo(place)).toString();
}

function wrappingKey(installation: Buffer): Buffer {
  return keyFor('envelope', installation);
}

function boundTo({ tenant, table, row, column }: Place): string[] {
  return [tenant, table, row, column];
}

function encrypt(plain: Buffer, key: Buffer, binding: string[]): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(JSON.stringify(binding)));
  const parts = [Buffer.of(version), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(parts).toString('base64url');
}

function decrypt(sealed: string, key: Buffer, binding: string[]): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes[0] !== version || bytes.length < 1 + ivBytes + tagBytes) throw new BrokenSeal();
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(JSON.stringify(binding)))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + ivBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw new BrokenSeal();
  }
}
