import type { OperatorRecord, SchemeRecord } from '../../../src/lib/atlas/schema';
import { entry, OPERATORS, SCHEMES, type Mutation } from './mutation';

/** Addresses that lead nowhere. */
export const ADDRESSES: readonly Mutation[] = [
	entry(
		'an address rings a bell',
		OPERATORS,
		'ovhcloud',
		(o: OperatorRecord) => (o.website = 'https://www.ovhcloud.com/\u0007'),
		{ rule: 'addresses', field: 'website' }
	),
	entry(
		'a port is no number',
		SCHEMES,
		'secnumcloud',
		(s: SchemeRecord) => (s.registerUrl = 'https://cyber.gouv.fr:register/'),
		{ rule: 'addresses', field: 'registerUrl' }
	)
];
