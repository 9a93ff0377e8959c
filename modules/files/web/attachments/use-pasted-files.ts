import { useEffect, useRef } from 'react';

/** Files that are pasted while nobody writes; whoever writes has their own use for what they paste. */
export function usePastedFiles(isOn: boolean, take: (transfer: DataTransfer) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!isOn) return;
    const paste = (event: ClipboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (isWriting || event.defaultPrevented || !event.clipboardData?.files.length) return;
      event.preventDefault();
      latest.current(event.clipboardData);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [isOn]);
}
