import type { ErrorCatalog } from '../error-catalog';
import { commonCodes } from './common-codes';
import { explanationWords } from './explanation-words';
import { factWords } from './fact-words';
import { findingWords, ruledOutWords } from './finding-words';
import { gatewayErrors } from './gateway-errors';
import { headings } from './headings';
import { rootCodes } from './root-codes';
import { secondLevelCodes } from './second-level-codes';
import { serviceCodes } from './service-codes';

export const englishCatalog: ErrorCatalog = {
  locale: 'en',
  codes: new Map([...commonCodes, ...rootCodes, ...secondLevelCodes]),
  serviceCodes: new Map(serviceCodes),
  gateway: gatewayErrors,
  words: explanationWords,
  headings,
  factWords,
  findingWords,
  ruledOutWords,
};
