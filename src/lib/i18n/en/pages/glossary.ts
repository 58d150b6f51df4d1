/** The glossary: the field's words and this site's. */
export const glossary = {
	title: 'Glossary',
	summary: 'The words of the field, and how this site uses them.',
	description:
		'The words of the cloud and its law in plain language: availability zone, attestation, control, seat, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, sovereign cloud and more.',
	lead: 'The words of the field in plain language, and how this site uses them. Where a word is disputed, the entry says so.',
	letters: 'Terms by letter',
	scheme: 'The certification’s page',
	link: (term: string) => `Link to “${term}”`,
	terms: {
		acn: {
			name: 'ACN qualification',
			text: 'The Italian qualification of cloud services and infrastructure for public administrations, by the Agenzia per la cybersicurezza nazionale. Administrations may buy only what its catalogue lists, at the level that their data ask for: ordinary, critical or strategic.'
		},
		attestation: {
			name: 'Attestation',
			text: 'One operator’s proof that it meets a [scheme](term:scheme), at a level, for a named scope and period. In the strict sense an auditor’s report such as [C5](term:c5); this site uses the word for certificates, qualifications and labels as well.'
		},
		'availability-zone': {
			name: 'Availability zone',
			text: 'One or more data centres within a [cloud region](term:cloud-region), with power, cooling and network of their own, so that one can fail without the others. Operators do not all mean the same by it, and not every region has several.'
		},
		c3a: {
			name: 'C3A',
			text: 'A catalogue of the German BSI, of 2026, with criteria by which a provider can show, and a customer can ask, how self-determined the use of a cloud service can be. A menu to choose from, without legal effect of its own; it presupposes [C5](term:c5).'
		},
		c5: {
			name: 'C5',
			text: 'The Cloud Computing Compliance Criteria Catalogue of the German BSI. An auditor attests that a named service meets it: type 1 at a date, type 2 over a period. It asks for openness about place and applicable law, and does not limit ownership.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'A regulation that the European Commission proposed in June 2026. It would give cloud services that public bodies buy legal levels of sovereignty (“Union assurance levels”). It is a proposal and binds nobody yet.'
		},
		campus: {
			name: 'Campus',
			text: 'Several data-centre buildings of one operator on one ground. A campus and its buildings count once.'
		},
		capacity: {
			name: 'Capacity',
			text: 'How much a data centre can do, mostly given as the electrical power of its computers in megawatts. Few operators publish it for each place, so this site counts [places](term:place) and says that this is something else.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'A law of the United States of 2018 (Clarifying Lawful Overseas Use of Data Act). A provider under US jurisdiction must, on a valid order, produce data in its possession, custody or control, wherever they are stored (18 U.S.C. § 2713).'
		},
		'cloud-region': {
			name: 'Cloud region',
			text: 'An area under whose name an operator sells its services, such as “Frankfurt” or eu-west-3. Behind it stand one or more data centres whose addresses are mostly not public. On this site it counts only where none of its buildings is recorded.'
		},
		colocation: {
			name: 'Colocation',
			text: 'Rooms, cages or racks that an operator rents in somebody else’s data centre. The owner of the building is its [landlord](term:landlord) and has power over doors and electricity, but not, as a rule, over data.'
		},
		confidence: {
			name: 'Confidence',
			text: 'How sure the curators are of a record as a whole. High: several good sources, or the operator’s own. Medium: one good source, or an inference that is said. Low: memory or hearsay.'
		},
		control: {
			name: 'Control',
			text: 'Who can, in the end, decide over an operator: the ultimate [parent](term:parent). As a [lens](term:lens), the country of that parent. It is the default here, since the law of that country can compel.'
		},
		'counting-rule': {
			name: 'Counting rule',
			text: 'A count of places takes every facility, and a region only where none of its facilities is recorded; a campus and its buildings once. [Other definitions](page:counting) give other numbers.'
		},
		coverage: {
			name: 'Coverage',
			text: 'Of how much of the record a statement can be made at all. A share of the places whose opening year is known says nothing of the others, so the coverage stands beside it.'
		},
		'data-centre': {
			name: 'Data centre',
			text: 'A building, or part of one, made to house computers with the power and cooling that they need. How large it must be to bear the name is not agreed.'
		},
		doubt: {
			name: 'Doubt',
			text: 'An open question that the curators have about a record. Doubts are published on the page concerned.'
		},
		'edge-zone': {
			name: 'Edge zone',
			text: 'A small outpost of a cloud near users, with a part of its services. Operators call it a local zone, an extended zone or a wavelength zone.'
		},
		ens: {
			name: 'ENS',
			text: 'The Esquema Nacional de Seguridad, the Spanish law on the security of systems that public bodies use, with the categories básica, media and alta. It puts no limit on foreign ownership.'
		},
		eucs: {
			name: 'EUCS',
			text: 'The European Cybersecurity Certification Scheme for Cloud Services. It has been in preparation since 2019 and is still a draft: nobody holds it. Whether it should demand immunity from foreign law was disputed for years; since 2024 the drafts no longer do.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'A code of conduct under Article 40 of the GDPR, by which cloud providers show how they process data on behalf of others. It is about data protection, not about ownership.'
		},
		exposure: {
			name: 'Exposure to extraterritorial law',
			text: 'That the law of a country can reach an operator beyond that country’s borders. A statement of law with a reference, worded alike for all; it says nothing about what anybody has done. See the [methodology](page:methodology).'
		},
		facet: {
			name: 'Facet',
			text: 'One way of filtering the map, such as operator or country. Choices within a facet widen the selection, choices in different facets narrow it.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'Section 702 of the Foreign Intelligence Surveillance Act of the United States (50 U.S.C. § 1881a). It lets US intelligence agencies target persons who are not US persons, outside the United States, with the assistance of communication providers. It is passed for limited terms and has been extended several times.'
		},
		flip: {
			name: 'Flip',
			text: 'A place’s change of group when nationality is read through another [lens](term:lens): European by seat and American by control, for example. [All flips](page:flip) are counted.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'A European association founded in 2021 that sets rules for describing and labelling data and cloud services. It runs no cloud. Its labels are given to single services; the highest asks for European control.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé: the French certification without which nobody may host personal health data for others. Since version 2.0, hosting must be in the European Economic Area and exposure to outside law must be published; it does not forbid it.'
		},
		hyperscaler: {
			name: 'Hyperscaler',
			text: 'A very large cloud operator with regions around the world. The word has no fixed limit; mostly Amazon, Microsoft and Google are meant.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'The international standard for managing information security. What is certified is a management system with a stated scope, not a product, and not the law that applies.'
		},
		'jurisdiction-group': {
			name: 'Jurisdiction group',
			text: 'How countries are put together on this site: the European Union, other European countries, the United States, elsewhere. It gives the map its colours.'
		},
		landlord: {
			name: 'Landlord',
			text: 'Whose building a place is in, where it is not the operator’s own. See [colocation](term:colocation).'
		},
		lens: {
			name: 'Lens',
			text: 'A way of reading nationality: by [control](term:control), by [seat](term:seat) or by [technology](term:technology). The lens colours the map.'
		},
		'licensed-technology': {
			name: 'EU-operated on US technology',
			text: 'A mark for operators seated and controlled in the European Union, the core of whose stack is licensed from the United States. It is shown under every lens.'
		},
		operator: {
			name: 'Operator',
			text: 'The company that runs a cloud. It need not own the building, and it need not be the customer’s contracting party.'
		},
		parent: {
			name: 'Ultimate parent',
			text: 'The person, company or state at the top of the chain of ownership, which can decide in the end. A listed company without a controlling shareholder is its own.'
		},
		place: {
			name: 'Place',
			text: 'A record of the map: anything that stands, stood or is to stand for an operator’s cloud, from a building to a marketed region.'
		},
		plate: {
			name: 'Plate',
			text: 'What the map draws for places of which only the town is known: one sign with their number, which opens into a list. It stands at the town’s centre because the true positions are not public.'
		},
		precision: {
			name: 'Precision',
			text: 'How far the point of a place may be trusted: building, campus, municipality, metropolitan area or country. Each has a radius, which the map draws.'
		},
		qualification: {
			name: 'Qualification',
			text: 'An authority’s decision that a service meets its requirements, as with [SecNumCloud](term:secnumcloud) or [ACN](term:acn). The state itself decides, after an audit.'
		},
		reach: {
			name: 'Reach',
			text: 'How far an [attestation](term:attestation) goes. Places: the source names them. Operator: the source says everything in Europe. Unspecified: it does not say, which is the most frequent case.'
		},
		record: {
			name: 'Record',
			text: 'All that this site knows: places, operators, schemes, attestations, events and sources, in files that anybody can read and reuse. Everything on the site is made from it.'
		},
		scheme: {
			name: 'Scheme',
			text: 'A set of requirements that can be certified, with an issuer, levels and a term. What it certifies differs: a service, a company, a building, a management system.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, 0 to 4: the levels of the European Commission’s Cloud Sovereignty Framework of 2025. A buyer’s grid for a tender, not a certificate that a service carries.'
		},
		seat: {
			name: 'Seat',
			text: 'The country in which the company that runs the service in Europe is registered, whatever the head office of its group. It is often the party to the contract.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'The qualification of cloud services by the French ANSSI. Since version 3.2 it limits ownership from outside the European Union and demands immunity from non-European law. It qualifies a named service, not a company or a data centre, and it does not exclude foreign technology.'
		},
		source: {
			name: 'Source',
			text: 'An address, title, publisher and date, with how it was read and what it supports. Every statement of the record has at least one. [All sources](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Sovereign cloud',
			text: 'A cloud said to be under the control of those who use it, or of their state. There is no agreed or legal definition: some mean where data lie, some who operates, some who owns, some whose technology it is. This site does not use it as a category; it shows each of these by itself.'
		},
		status: {
			name: 'Status',
			text: 'The last state of a place that a source bears out: operational, under construction, announced, closed or cancelled. Its date is that of the source.'
		},
		technology: {
			name: 'Technology origin',
			text: 'The countries whose vendors supply the core of an operator’s stack, in order of weight. The first one gives the colour.'
		}
	}
};
