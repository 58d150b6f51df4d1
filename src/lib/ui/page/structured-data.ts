/** What the pages say of themselves in schema.org's vocabulary, as JSON-LD. */

/** A JSON-LD object of schema.org. */
export interface Thing {
	'@context'?: 'https://schema.org';
	'@type': string;
	[property: string]: unknown;
}

/** The page's place in the site, from the top. Addresses are absolute. */
export function breadcrumbList(trail: readonly { name: string; url?: string }[]): Thing {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(url !== undefined && { item: url })
		}))
	};
}

/** A place of the record. */
export function placeThing(place: {
	name: string;
	url: string;
	/** Degrees, WGS 84; null where no more than the country is known. */
	point: { lat: number; lon: number } | null;
	town: string;
	country: string;
	address: string | null;
	operator: { name: string; url: string };
}): Thing {
	return {
		'@context': 'https://schema.org',
		'@type': 'Place',
		name: place.name,
		url: place.url,
		address: {
			'@type': 'PostalAddress',
			addressCountry: place.country,
			addressLocality: place.town,
			...(place.address && { streetAddress: place.address })
		},
		...(place.point && {
			geo: {
				'@type': 'GeoCoordinates',
				latitude: place.point.lat,
				longitude: place.point.lon
			}
		}),
		subjectOf: { '@type': 'WebPage', url: place.url },
		additionalProperty: {
			'@type': 'PropertyValue',
			name: 'operator',
			value: place.operator.name,
			url: place.operator.url
		}
	};
}

/** An operator of the record. */
export function operatorThing(operator: {
	name: string;
	legalName: string | null;
	url: string;
	website: string | null;
	parent: string | null;
	founded: number | null;
}): Thing {
	return {
		'@context': 'https://schema.org',
		'@type': 'Organization',
		name: operator.name,
		url: operator.website ?? operator.url,
		mainEntityOfPage: operator.url,
		...(operator.legalName && { legalName: operator.legalName }),
		...(operator.founded && { foundingDate: String(operator.founded) }),
		...(operator.parent && {
			parentOrganization: { '@type': 'Organization', name: operator.parent }
		})
	};
}

/** JSON-LD as a script element: `<` is escaped, so that no text of the record can end it. */
export function scriptOf(things: readonly Thing[]): string {
	const json = JSON.stringify(things.length === 1 ? things[0] : things);
	return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
