import type { GatewayErrorKind } from '../../response/gateway-error';
import type { CatalogText } from '../error-catalog';

/** What a console's gateway says for itself, explained in English. */
export const gatewayErrors: Readonly<Record<GatewayErrorKind, CatalogText>> = {
  session: {
    meaning: 'Your console session ended or was replaced by another sign-in.',
    causes: [
      'You were signed in for so long that the session expired.',
      'You signed out, or signed in anew, in another tab.',
    ],
    nextSteps: ['Sign in again in another tab, then repeat.'],
    retry: 'After you have signed in again.',
  },
  csrf: {
    meaning: "The console did not accept this page's security code (csrfCode).",
    causes: ['The session changed after the page was loaded.'],
    nextSteps: ['Reload the page, then repeat.'],
    retry: 'After the page is reloaded.',
  },
  conflict: {
    meaning:
      'Another account signed in to the console in this browser, and this page still belongs to the one before.',
    causes: ['You signed in with another account, or switched roles, in another tab.'],
    nextSteps: ['Reload the page, check the account, then repeat.'],
    retry: 'After the page is reloaded and shows the right account.',
  },
  'unknown-action': {
    meaning:
      "The console's gateway does not know this service or action, so it never asked the API.",
    causes: [
      'The name of the service or action is misspelt in the request.',
      'The gateway offers only a part of the actions of a service.',
    ],
    nextSteps: [
      'Check cmd and serviceType in the request.',
      'Call the action in API Explorer, to see whether the API knows it.',
    ],
    retry: 'After cmd or serviceType is corrected.',
  },
  other: {
    meaning:
      "The console's gateway refused the call or failed itself. It got no answer from the API, so there is no RequestId.",
    causes: ["The gateway's own message says what it objects to."],
    nextSteps: [
      'Read the message.',
      'Reload the page, and sign in again if the console asks for it.',
      "If it lasts, send a ticket with the time, the page's address and the code.",
    ],
  },
};
