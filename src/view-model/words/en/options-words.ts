import { formatCount } from '../../../core/ticket/format-count';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the options page says, in English; a chunk of that page alone. */
export const optionsWords = {
  locale: 'en' as 'en' | 'zh',
  title: 'TC3 Inspector: options',
  heading: 'Options',
  appliesAtOnce: 'Every change applies at once, in all open windows.',
  sections: 'Sections',
  managed: 'Set by your organisation',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,

  display: {
    heading: 'Language and display',
    language: 'Language of the panel',
    automatic: 'The browser’s language',
    explanationLanguage: 'Language of explanations',
    asPanel: 'That of the panel',
    times: 'Times',
    local: 'In this computer’s time zone',
    utc: 'In UTC',
    singleKeys: 'Single keys in the list',
    singleKeysHint:
      'While the list has the focus, a letter alone does something; the question mark shows which. Turn this off if it gets in the way of speech input or a screen reader.',
    foldsCalls: 'Fold equal calls in a row',
    foldsCallsHint: 'Equal calls that follow each other, such as polling, take one row.',
  },

  traffic: {
    heading: 'Which calls are listed',
    always: 'Calls to API hosts and through Tencent Cloud consoles always are.',
    anyHost: 'Also calls through any other host',
    anyHostHint:
      'Such as your own proxy or backend: a call counts if its request carries X-TC-Action or a signature, or if its answer is an API envelope or an API error that was passed on. Other answers are looked at for this and forgotten at once.',
    ownHosts: 'Your own hosts',
    ownHostsHint:
      'Everything they answer is listed. A host, *.host, or an address with * in its path.',
    host: 'Host',
    add: 'Add',
    sample: 'Try it on an address',
    listed: 'This address is listed.',
    notListed: 'This address is not listed by these patterns.',
    noAddress: 'This is no whole address yet. Begin it with https://.',
    problem: {
      empty:
        'Enter a host, such as api.example.com, or an address, such as https://example.com/api/*.',
      space: 'A host or address has no spaces. Enter one at a time.',
      scheme: (scheme: string) =>
        `Only http and https can be watched, not ${scheme}. Leave the scheme out, or write https://.`,
      'every-site': 'This would match every site. Name the host.',
      'asterisk-in-host':
        'In a host an asterisk may stand only at the beginning, before a dot: *.example.com.',
      'no-host': (host: string) => `“${host}” is not a host name.`,
    },
  },

  kept: {
    heading: 'What is kept',
    maxCalls: 'Rows of a tab',
    maxCallsHint: 'The oldest leave first; the status bar counts them.',
    bodyMegabytes: 'Bodies of answers of a tab, in MB',
    bodyMegabytesHint:
      'Over this, the oldest bodies go first and those of errors last. Their rows stay and say so.',
    range: ({ min, max }: Range) => `From ${formatCount(min)} to ${formatCount(max)}.`,
    badLimit: (typed: string, { min, max }: Range, value: number) =>
      `“${typed}” is no whole number from ${formatCount(min)} to ${formatCount(max)}. It stays at ${formatCount(value)}.`,
    remembersCalls: 'Remember calls made before DevTools opens',
    remembersCallsHint:
      'Address, action, time and outcome; no bodies, no headers, no secrets. They stay in the browser’s memory, at most 200 events a tab and for 15 minutes, and go with the tab. Private windows are left out. Without it the panel starts empty each time you open DevTools.',
  },

  sites: {
    heading: 'Where the observer may look',
    lead: 'The panel shows the finished calls of every site, with or without this. Where the observer may look, it adds what DevTools alone cannot know:',
    adds: [
      'calls that are still running,',
      'calls that were cut off when the page navigated,',
      'calls made before DevTools opened.',
    ],
    nothingLeaves: 'Nothing the observer sees leaves the browser.',
    builtIn: 'Built in: Tencent Cloud consoles and API hosts',
    allowed: 'Allowed',
    notAllowed: 'Not allowed',
    builtInMissing: 'Your browser keeps the observer from some of these.',
    allowThem: 'Allow them',
    yours: 'Sites you allow',
    site: 'Site',
    allowSite: 'Allow this site',
    allowAll: 'Allow on all sites',
    allSites: 'All sites',
    none: 'None yet.',
    result: {
      'not-site':
        'This is no web site. Write its address as in the address bar, such as https://app.example.',
      allowed:
        'Allowed. Calls show from now on; reload the page to see those it makes at its start.',
      refused: 'Not allowed. Nothing was changed.',
      failed: 'The browser did not take this. Nothing was changed.',
    },
  },

  copies: {
    heading: 'Copies and tickets',
    language: 'Language of tickets',
    asExplanations: 'That of the explanations',
    site: 'Your account is on',
    siteHint: 'Links lead there where a call itself does not show its site.',
    siteBy: {
      auto: 'Decide by the language',
      china: 'cloud.tencent.com (China)',
      international: 'tencentcloud.com (international)',
    },
    footer: 'A last line of your own',
    lines: 'Lines of a ticket that can be left out',
    parameters: 'Parameters',
    client: 'Client: SDK, browser and key',
    traceId: 'TraceId',
    masking: 'Masking',
    maskingHint:
      'Secrets are always masked in copies, but for a copy that you make without masks yourself.',
    maskingManagedHint: 'Secrets are always masked, on the screen and in copies.',
    personal:
      'Also mask what names a person or an account: uin, phone, e-mail, identity card, client address',
    extraNames: 'Further field names that are secret to you, one a line',
    managedNames: (names: readonly string[]) => `Always masked: ${names.join(', ')}.`,
  },

  catalog: {
    heading: 'Official explanations, in Chinese',
    lead: 'Tencent Cloud publishes a catalogue of its error codes: some 15,000 explanations in Chinese, of all services, some with a solution. Loaded here, its words stand beside this extension’s own.',
    open: 'Open this address in a new tab and save it (Ctrl+S, or ⌘S). The extension itself fetches nothing.',
    choose: 'Choose the saved file:',
    removeLoaded: 'Remove the catalogue',
    storage:
      'It is kept in this browser, on disk, until you remove it, and is never updated by itself.',
  },

  permissions: {
    heading: 'Permissions',
    lead: 'What this extension may do, and what is missing without it. It can send nothing anywhere: the browser forbids its pages every network request.',
    gives: 'Gives',
    without: 'Without it',
    list: [
      {
        name: 'Developer tools',
        code: 'devtools_page',
        gives:
          'The panel, and the finished calls of the tab whose DevTools are open, with headers and bodies.',
        without: 'There is no panel.',
      },
      {
        name: 'Storage',
        code: 'storage',
        gives: 'Keeps these options, and what the observer saw while the background sleeps.',
        without: 'Options, and calls made before DevTools opened, are forgotten.',
      },
      {
        name: 'Seeing requests',
        code: 'webRequest',
        gives:
          'Tells that a call starts, ends or fails. It gets no answer’s body, and cannot change or block a request.',
        without:
          'No calls that are running, that a navigation cut off, or from before DevTools opened.',
      },
      {
        name: 'API hosts and consoles',
        code: 'host_permissions',
        gives:
          'The browser tells of a call only if both its host and its page are allowed. These are, from the start.',
        without: 'The same is missing on the consoles.',
      },
      {
        name: 'All other sites, optional',
        code: 'optional_host_permissions',
        gives: 'The same on sites of your own. Asked only when you press “Allow” on this page.',
        without: 'The same is missing on those sites. Finished calls show all the same.',
      },
    ],
  },

  reset: {
    heading: 'Reset',
    lead: 'Sets everything on this page, and what the panel keeps for itself, such as columns and sizes, as it was at first. Allowed sites and the loaded catalogue stay.',
    button: 'Reset all options',
    done: 'All options are as they were at first.',
    undo: 'Undo',
    undone: 'Your options are back.',
    failed: 'The browser did not take this. Nothing was changed.',
  },
};

/** The same in every language: a missing text is a type error. */
export type OptionsWords = typeof optionsWords;
