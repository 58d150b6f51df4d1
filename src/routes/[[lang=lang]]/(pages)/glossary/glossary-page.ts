/** What the glossary needs of the record, gathered while the site is built. */
import { record } from '$lib/atlas/read';

/** Which scheme of the record a term of the glossary is about. */
const SCHEMES: Readonly<Record<string, string>> = {
	acn: 'acn-qualification',
	c3a: 'c3a',
	c5: 'c5',
	cada: 'cada-union-assurance',
	ens: 'ens',
	eucs: 'eucs',
	'eu-cloud-coc': 'eu-cloud-coc',
	'gaia-x': 'gaia-x-label',
	hds: 'hds',
	'iso-27001': 'iso-27001',
	seal: 'eu-cloud-sovereignty-framework',
	secnumcloud: 'secnumcloud'
};

/** What the page shows beside its texts. */
export interface GlossaryPage {
	/** Ids of schemes by that of the term, where the record has them. */
	schemes: Readonly<Record<string, string>>;
	recordDate: string;
}

/** What the page shows beside its texts. */
export function glossaryPage(): GlossaryPage {
	const known = new Set(record.schemes.map(({ id }) => id));
	return {
		schemes: Object.fromEntries(Object.entries(SCHEMES).filter(([, id]) => known.has(id))),
		recordDate: record.info.date
	};
}
