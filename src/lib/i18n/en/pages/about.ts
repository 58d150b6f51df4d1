/** The page about the project. */
export const about = {
	title: 'About',
	summary: 'What this is, who makes it, under which licence, and what it keeps of you.',
	description:
		'Whose Cloud is a small, independent, open-source map of who runs Europe’s cloud data centres. What it is, its licences, its neutrality, how to correct it, and what it keeps of its readers: nothing.',
	lead: 'Whose Cloud is a map and a public record of who runs Europe’s cloud data centres: where they stand, who operates and controls them, on whose technology, what they are certified for, and how we know.',
	what: {
		title: 'What it is for',
		text: [
			'It answers plain questions for people who decide, buy or report: how does my country stand? Whose law reaches this operator? Does this certificate cover that place? Every answer can be linked to, printed, quoted and checked against its source.',
			'It is a record, not a ranking. It has no scores and recommends nobody.'
		]
	},
	who: {
		title: 'Who makes it',
		text: [
			'A small, independent, open-source project. No operator, government or association has a say in it, and it carries no advertising. The record is curated by hand from public sources; anybody may propose a correction, and the same rule decides about all of them: a fact needs a source that can be read.'
		]
	},
	licence: {
		title: 'Licences',
		items: [
			{
				name: 'The record',
				text: 'Creative Commons Attribution 4.0 (CC BY 4.0). Credit “Whose Cloud” with a link, and say if you changed it.'
			},
			{ name: 'The code', text: 'European Union Public Licence 1.2 (EUPL-1.2).' },
			{
				name: 'Positions from OpenStreetMap',
				text: '© OpenStreetMap contributors, Open Database Licence (ODbL 1.0). They are marked on their pages.'
			},
			{ name: 'Town centres', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Shapes of countries',
				text: 'Natural Earth, public domain; lakes © OpenStreetMap contributors.'
			},
			{ name: 'The sources', text: 'Cited for facts. Their texts remain their owners’.' }
		]
	},
	neutrality: {
		title: 'Neutrality',
		text: [
			'The map takes no side. It shows control, seat, technology and certification, each with its source and date, and explains them in the [methodology](page:methodology). Exposure to the law of a country is a statement of law with a reference, worded in the same way for every operator.',
			'It never says whether a service is fit for a purpose. That depends on what you do with it and on the law that binds you.',
			'Borders follow the view of the European Union and the General Assembly of the United Nations.'
		]
	},
	contact: {
		title: 'Correct and contact',
		text: 'Every place has a “Correct this” link. For anything else, write to the same address. Name the record, what is wrong, and where the right thing can be read; that is all it takes.',
		action: 'Write to us',
		note: 'Opens your mail program or a form. Nothing is sent by itself.'
	},
	privacy: {
		title: 'Privacy',
		items: [
			'Your browser speaks to this site and to nobody else: fonts, maps and data come from here. There are no cookies, no analytics and no third parties.',
			'One thing is kept, in your own browser and only if you choose it: whether the pages are light or dark.',
			'What you filter or search for stays in the address and in your browser; it is not sent anywhere. Whoever hosts the site can see, as with any site, which files were requested.',
			'Links to sources lead to other sites, which have their own rules. They are not told where you came from.'
		]
	},
	more: 'More about the record'
};
