import type { AttestationRecord } from '../../../src/lib/atlas/schema';
import { ATTESTATIONS, ROUBAIX, place, entry, type Mutation } from './mutation';

/** Records in the wrong file or under the wrong id. */
export const NAMES: readonly Mutation[] = [
	place('a place stands in another’s file', ROUBAIX, (f) => (f.properties.operator = 'aws'), {
		rule: 'names',
		field: 'properties.operator'
	}),
	place('an id is not the operator’s', ROUBAIX, (f) => (f.id = 'roubaix'), {
		rule: 'names',
		record: 'roubaix',
		field: 'id'
	}),
	entry(
		'an attestation’s id does not begin with its holder',
		ATTESTATIONS,
		'aws-c5',
		(a: AttestationRecord) => (a.id = 'c5-of-aws'),
		{ rule: 'names', record: 'c5-of-aws', field: 'id' }
	)
];
