import { useCallback, useState } from 'react';

/** State that this browser remembers: column choice, a folded navigation. Nothing here is worth more than comfort. */
export function useRemembered<T>(name: string, initial: T, isValid: (value: unknown) => value is T) {
  const [value, setValue] = useState<T>(() => recall(name, isValid) ?? initial);
  const remember = useCallback(
    (next: T) => {
      setValue(next);
      localStorage.setItem(`yingtai.${name}`, JSON.stringify(next));
    },
    [name],
  );
  return [value, remember] as const;
}

/** What this browser remembers; undefined: nothing that still fits. */
export function recall<T>(name: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`yingtai.${name}`) ?? 'null');
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

export function isNumberByName(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'number');
}
