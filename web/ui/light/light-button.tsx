import type { ButtonHTMLAttributes } from 'react';

interface LightButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `next`: the one thing to do now; `quiet`: without a frame. */
  look?: 'next' | 'plain' | 'quiet';
  /** It is being done: pressed again, nothing happens. */
  isBusy?: boolean;
}

/** A button for the thumb. */
export function LightButton({ look = 'plain', isBusy = false, children, onClick, ...rest }: LightButtonProps) {
  return (
    <button
      type="button"
      className="lt-button"
      data-look={look}
      aria-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {isBusy && <span className="lt-turning" aria-hidden="true" />}
      {children}
    </button>
  );
}
