import type { ComponentKind } from '../../../assets/asset-component.contract.ts';
import type { Component } from '../../../assets/index.ts';
import type { ReportedAntivirus } from '../../../protection/index.ts';

/** What a machine says of itself, whichever agent it speaks through; null: it does not say, or says nothing of use. */
export interface Inventory {
  deviceId: string | null;
  isPartial: boolean;
  hostName: string | null;
  maker: string | null;
  model: string | null;
  serialNumber: string | null;
  uuid: string | null;
  assetTag: string | null;
  operatingSystem: string | null;
  ipAddress: string | null;
  /** Of its own cards, not of tunnels, containers and virtual switches. */
  macAddresses: readonly string[];
  /** A code of the list `asset_kind`. */
  kind: string;
  components: readonly Component[];
  /** Kinds of which `components` names every one. */
  complete: readonly ComponentKind[];
  /** Null: it says nothing of programs. */
  programs: readonly Program[] | null;
  /** Null: it says nothing of what protects it. */
  antiviruses: readonly ReportedAntivirus[] | null;
}

export interface Program {
  name: string;
  publisher: string | null;
  version: string | null;
  installedOn: string | null;
}

/** As a machine calls itself: without the domain that name servers add, in small letters. */
export function ownName(name: string | null): string | null {
  const bare = name?.trim().toLowerCase().replaceAll(' ', '-') ?? '';
  const own = /^[\d.:]+$/.test(bare) ? '' : (bare.split('.')[0] ?? '');
  return own === '' ? null : own.slice(0, 100);
}

/** The first that is of the machine alone, and not one that it gave itself because nobody gave it any. */
export function usableAddress(addresses: readonly (string | null)[]): string | null {
  const isUsable = (address: string | null) =>
    address !== null && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) && !/^(?:127|0|169\.254)\./.test(address);
  return addresses.find(isUsable) ?? null;
}
