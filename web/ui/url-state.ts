import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What stands in an address after `?`: text by name, several values by repeating the name. */
export type UrlValues = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface UrlState {
  values: UrlValues;
  /** Lays values over those that are there; undefined or empty takes one away. */
  change: (patch: UrlValues, options?: { isNewPlace?: boolean }) => void;
}

/** The state of a screen is its address: reload, back and a shared link give the same view. */
export function useUrlState(): UrlState {
  const values: UrlValues = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (patch: UrlValues, { isNewPlace = false } = {}) => {
      const search = (before: UrlValues) => withoutEmpty({ ...before, ...patch });
      void navigate({ to: '.', search, replace: !isNewPlace, resetScroll: false });
    },
    [navigate],
  );
  return { values, change };
}

export function one(value: UrlValues[string]): string | undefined {
  return typeof value === 'object' ? value[0] : value;
}

export function several(value: UrlValues[string]): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

export function readSearch(search: string): Record<string, string | string[]> {
  const read = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(read.keys())].map((name) => {
      const all = read.getAll(name);
      return [name, all.length === 1 ? (all[0] ?? '') : all];
    }),
  );
}

export function writeSearch(values: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (typeof part === 'string' && part !== '') search.append(name, part);
    }
  }
  const text = search.toString();
  return text && `?${text}`;
}

function withoutEmpty(values: UrlValues): UrlValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0));
}
