import type { InputRef } from 'antd';
import { useRef, useState } from 'react';

/** `by_hand`: browsers give the clipboard to https pages only; the text is selected, and Ctrl+C takes it. */
export type Copied = 'no' | 'yes' | 'by_hand';

/** Copies what stands in a field. */
export function useCopy() {
  const field = useRef<InputRef>(null);
  const [copied, setCopied] = useState<Copied>('no');
  const copy = async () => {
    const input = field.current?.input;
    if (!input) return;
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
      setCopied('yes');
    } catch {
      input.focus();
      setCopied('by_hand');
    }
  };
  return { field, copy, copied };
}
