import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actsPage } from '@openpact/law';

writeFileSync(join(import.meta.dirname, 'acts.md'), actsPage());
