import type { ReactNode } from 'react';
import { Go } from '../go.tsx';

interface LightGoProps {
  to: string;
  look?: 'next' | 'plain' | 'quiet';
  children: ReactNode;
}

/** A link that looks like a button. */
export function LightGo({ to, look = 'plain', children }: LightGoProps) {
  return (
    <Go to={to} className="lt-button" data-look={look}>
      {children}
    </Go>
  );
}
