import type { ReactNode } from 'react';

/** Lines on 24 × 24, in the colour of the words beside them; read out to nobody. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="lt-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {children}
    </svg>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M15 5l-7 7 7 7" />
    </Icon>
  );
}

export function PhoneIcon() {
  return (
    <Icon>
      <path d="M6 3h3l2 5-2.500 1.500a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />
    </Icon>
  );
}

export function AimIcon() {
  return (
    <Icon>
      <path d="M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM12 2v4M12 18v4M2 12h4M18 12h4" />
    </Icon>
  );
}

export function HomeIcon() {
  return (
    <Icon>
      <path d="M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z" />
    </Icon>
  );
}

export function ListIcon() {
  return (
    <Icon>
      <path d="M6 3h12a1 1 0 0 1 1 1v17l-3.500-2-3.500 2-3.500-2L5 21V4a1 1 0 0 1 1-1zM9 8h6M9 12h6" />
    </Icon>
  );
}

export function MachineIcon() {
  return (
    <Icon>
      <path d="M4 5h16v11H4zM9 20h6M12 16v4" />
    </Icon>
  );
}

export function PersonIcon() {
  return (
    <Icon>
      <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500" />
    </Icon>
  );
}

export function FaultIcon() {
  return (
    <Icon>
      <path d="M12 4l9 16H3zM12 10v4M12 17v.5" />
    </Icon>
  );
}

export function WishIcon() {
  return (
    <Icon>
      <path d="M4 5h16v11H9l-5 4zM12 8v5M9.500 10.500h5" />
    </Icon>
  );
}

export function CameraIcon() {
  return (
    <Icon>
      <path d="M4 8h3l2-3h6l2 3h3v11H4zM12 16.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7z" />
    </Icon>
  );
}

export function ClipIcon() {
  return (
    <Icon>
      <path d="M20 11l-8.500 8.500a5 5 0 0 1-7-7L13 4a3.300 3.300 0 0 1 4.700 4.700L9.500 17a1.700 1.700 0 0 1-2.400-2.400L14.500 7" />
    </Icon>
  );
}

export function OtherIcon() {
  return (
    <Icon>
      <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M6 6l12 12M18 6L6 18" />
    </Icon>
  );
}

export function BellIcon() {
  return (
    <Icon>
      <path d="M6 17V11a6 6 0 0 1 12 0v6l1.500 1.500h-15zM10 21h4" />
    </Icon>
  );
}

export function PaperIcon() {
  return (
    <Icon>
      <path d="M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5" />
    </Icon>
  );
}

export function NewsIcon() {
  return (
    <Icon>
      <path d="M4 10v4h3l7 4V6l-7 4zM18 9a4 4 0 0 1 0 6M8 14l1 5h2" />
    </Icon>
  );
}
