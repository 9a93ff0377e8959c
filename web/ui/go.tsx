import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { RouterHistory } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

/** Goes to an address of the desk, query and all: `go('/tickets?status=waiting')`. */
export function useGo(): (href: string) => void {
  const router: { history: RouterHistory } = useRouter();
  return useCallback((href) => router.history.push(href), [router]);
}

interface GoProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
}

/** A link within the desk: opens in place; with Ctrl or the middle button in a tab of its own. */
export function Go({ to, onClick, ...rest }: GoProps) {
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isOwnTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (event.defaultPrevented || isOwnTab) return;
    event.preventDefault();
    go(to);
  };
  return <a href={to} onClick={follow} {...rest} />;
}
