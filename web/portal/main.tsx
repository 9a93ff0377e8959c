import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n.ts';
import '../ui/theme/base.css';
import { paint } from '../ui/theme/theme.ts';
import '../ui/light/light.css';
import { App } from './app.tsx';
import { loadPortalTexts } from './load-portal-texts.ts';

const place = document.getElementById('portal');
if (!place) throw new Error('index.html has no #portal');

paint();
await startI18n(loadPortalTexts);
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
