const LEDGER = [
  'src/core/ledger/call-ledger.test.ts',
  'src/core/ledger/call-ledger.property.test.ts',
];
const ledger = (name, file, find, replace) => ({
  name: `ledger: ${name}`,
  file: `src/core/ledger/${file}`,
  find,
  replace,
  tests: LEDGER,
});

const FILTER = [
  'src/core/filter/parse-call-filter.test.ts',
  'src/core/filter/filter.property.test.ts',
  'src/core/filter/narrows.test.ts',
  'src/core/filter/complete-call-filter.test.ts',
];
const filter = (name, file, find, replace) => ({
  name: `filter: ${name}`,
  file: `src/core/filter/${file}`,
  find,
  replace,
  tests: FILTER,
});

/** Each changes one line; the ledger's rules, in their order, at least once. */
export const mutants = [
  ledger(
    'rule 1: an exchange waits for its record',
    'call-ledger.ts',
    '    if (placeholder?.callId === undefined || !this.#options.log.replace(call)) {',
    '    if (placeholder !== undefined && !this.#options.log.replace(call)) {',
  ),
  ledger(
    'rule 2: a running call shows at once',
    'call-ledger.ts',
    'const PENDING_AFTER_MS = 200;',
    'const PENDING_AFTER_MS = 0;',
  ),
  ledger(
    'rule 2: an ended call shows as pending',
    'call-ledger.ts',
    "      if (placeholder.state === 'running') this.#showPending(placeholder);",
    '      this.#showPending(placeholder);',
  ),
  ledger(
    'rule 3: a pending row gets a new id',
    'call-ledger.ts',
    '    const id = placeholder?.callId ?? this.#options.newId();',
    '    const id = this.#options.newId();',
  ),
  ledger(
    'rule 3: a record of another body is retired',
    'request-fingerprint.ts',
    'one.body === undefined || other.body === undefined || one.body === other.body',
    'one.body !== other.body || one.body === other.body',
  ),
  ledger(
    'rule 3: the outcome need not fit',
    'placeholder.ts',
    "  return end === undefined || how === 'perhaps' || outcomeFits(end, exchange);",
    '  return end === undefined || how !== undefined;',
  ),
  ledger(
    'rule 3: the start need not fit',
    'placeholder.ts',
    '> START_TOLERANCE_MS) return false;',
    '> Number.MAX_VALUE) return false;',
  ),
  ledger(
    'rule 3: a record is retired twice',
    'call-matching.ts',
    '    else this.#placeholders.delete(placeholder);',
    '    else placeholder.order;',
  ),
  ledger(
    'rule 3: an earlier pairing is never changed',
    'call-matching.ts',
    "      if (tried.has(link) || !canBeOfOneCall(link.placeholder, exchange, 'perhaps')) continue;",
    '      if (link) continue;',
  ),
  ledger(
    'rule 4: no credit is left',
    'call-matching.ts',
    '    this.#credits.add(credit);',
    '    credit.isOpen;',
  ),
  ledger(
    'rule 4: a credit is consumed twice',
    'call-matching.ts',
    '    this.#credits.delete(credit);\n    this.creditsConsumed++;',
    '    this.creditsConsumed++;',
  ),
  ledger(
    'rule 4: a credit never expires',
    'call-matching.ts',
    '      now - leftAt <= CREDIT_LIFETIME_MS &&',
    '      now - leftAt <= Number.MAX_VALUE &&',
  ),
  ledger(
    'rule 4: what the observer has told all of is still waited for',
    'call-matching.ts',
    '      observedUntil <= exchange.startedAt +',
    '      0 <= exchange.startedAt +',
  ),
  ledger(
    'rule 5: a final row comes at once',
    'call-ledger.ts',
    'const EXCHANGE_GRACE_MS = 1000;',
    'const EXCHANGE_GRACE_MS = 0;',
  ),
  ledger(
    'rule 5: a navigation does not hurry',
    'call-ledger.ts',
    '    for (const placeholder of this.#ended.takeAll()) this.#finish(placeholder);',
    '    this.#ended.nextDueAt;',
  ),
  ledger(
    'rule 5: a late exchange makes a second row',
    'call-ledger.ts',
    "    placeholder.state = 'final';",
    "    placeholder.state = 'final';\n    this.#matching.forget(placeholder);",
  ),
  ledger(
    'rule 5: what still ran as the page went stays pending',
    'call-ledger.ts',
    '    if (now >= this.#visits.giveUpAt()) this.#giveUpCutOff();',
    '    void now;',
  ),
  ledger(
    'rule 5: a failure without a reason keeps its row',
    'placeholder.ts',
    '  return status === 0 && networkError === undefined && block === undefined;',
    '  return status < 0 && networkError === undefined && block === undefined;',
  ),
  ledger(
    'rule 6: a request of no tab makes a row',
    'call-ledger.ts',
    '    if (record.tabId < 0) {',
    '    if (record.tabId < -1) {',
  ),
  ledger(
    'rule 6: what is told twice counts twice',
    'call-ledger.ts',
    '    if (!this.#seen.add(',
    '    if (!this.#seen.add(Math.random() + ',
  ),
  ledger(
    'rule 6: a redirect hop swallows the next',
    'call-from-record.ts',
    '      return callOf(id, seen, { durationMs, status, redirectUrl, responseBody: body });',
    '      return callOf(id, seen, { durationMs, status, responseBody: body });',
  ),
  ledger(
    'rule 6: twins are two rows',
    'twin-book.ts',
    '    if (other === undefined) return undefined;',
    '    if (other !== undefined) return undefined;',
  ),
  ledger(
    'rule 6: the half without a body is shown',
    'twin-book.ts',
    '    return { id: other.id, shown: hasBody(page) || !hasBody(worker) ? page : worker };',
    '    return { id: other.id, shown: page };',
  ),
  ledger(
    'rule 7: a final row that was replaced still counts',
    'call-ledger.ts',
    '      this.#count.leftOver--;',
    '      this.#count.leftOver -= 0;',
  ),
  filter(
    'a path is a regular expression',
    'scan-part.ts',
    '  if (!isEnd || close === start + 1) return undefined;',
    '  if (close === start + 1) return undefined;',
  ),
  filter(
    'an exact code is also what begins with it',
    'compile-pattern.ts',
    'lower === text',
    'lower.startsWith(text)',
  ),
  filter(
    'stars take a character twice',
    'matches-wildcard.ts',
    '  return at <= end;',
    '  return true;',
  ),
  filter(
    'a clock time to come is today',
    'since-start.ts',
    'start > now ? start - DAY_MS : start',
    'start',
  ),
  filter(
    'a value that looks like syntax is printed bare',
    'format-pattern.ts',
    'test(text) ? text : quoteText(text)',
    "test(text) || text.startsWith(':') ? text : quoteText(text)",
  ),
  filter(
    'a passing clock is forgotten when a list narrows',
    'term-narrows.ts',
    'return !isNegated && left.ms <= right.ms;',
    'return left.ms <= right.ms;',
  ),
  filter(
    'a list narrows where one of two ways narrows',
    'narrows.ts',
    'left.filters.every((it) => this.implies(it, right, isNegated))',
    'left.filters.some((it) => this.implies(it, right, isNegated))',
  ),
  filter(
    'words look into response bodies',
    'search-text.ts',
    '    exchange.networkError,',
    "    exchange.responseBody.kind === 'text' ? exchange.responseBody.text : '',",
  ),
  filter(
    'a suggestion eats what an open quote swallowed',
    'complete-call-filter.ts',
    'part.isClosed ? part.end : caret',
    'part.end',
  ),
];
