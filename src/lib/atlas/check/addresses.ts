import { originIn } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Addresses lead somewhere as they stand: browsers can parse them, and nothing in them is invisible. */
export const addresses: Rule = ({ record: { operators, schemes, sources } }) => {
	const check = (
		collection: 'operators' | 'schemes' | 'sources',
		id: string,
		field: string,
		address: string | null
	): Problem[] => {
		if (address === null || (URL.canParse(address) && !/\p{Cc}/u.test(address))) return [];
		return [
			{
				...originIn(collection, id),
				field,
				value: address,
				expected: 'an address that a browser can open, without control characters',
				severity: 'error',
				rule: 'addresses'
			}
		];
	};
	return [
		...operators.flatMap(({ id, website }) => check('operators', id, 'website', website)),
		...schemes.flatMap(({ id, registerUrl }) => check('schemes', id, 'registerUrl', registerUrl)),
		...sources.flatMap(({ id, url }) => check('sources', id, 'url', url))
	];
};
