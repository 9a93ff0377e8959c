import type { Plugin } from 'vite';

const from = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;\n  }';
const to = `styleNode.nonce = csp?.nonce ?? document.querySelector('meta[property="csp-nonce"]')?.nonce ?? '';`;

/**
 * antd's dialogs lock scrolling and measure scroll bars by style elements to which nobody hands the nonce; the CSP
 * would refuse them. They get the page's. Fails the build when a new version of the package reads differently.
 */
export function styleNonce(): Plugin {
  return {
    name: 'yingtai:style-nonce',
    apply: 'build',
    transform: {
      filter: { id: /@rc-component\/util\/es\/Dom\/dynamicCSS\.js$/ },
      handler(code) {
        if (!code.includes(from))
          this.error('dynamicCSS.js sets its nonce differently now: mend web/build/style-nonce.ts');
        return { code: code.replace(from, to), map: null };
      },
    },
  };
}
