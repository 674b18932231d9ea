import type { FieldRole, Relation, SectionRole, StatusKind } from '../model/adr.ts';

/**
 * The words decision records are written in, as data: English with its synonyms and misspellings, French,
 * German, Spanish, Portuguese, Korean and Japanese. All lower case; a longer phrase wins over a shorter one.
 */

// biome-ignore format: lists to read and to add to
export const STATUS_WORDS: Readonly<Record<Exclude<StatusKind, 'other'>, readonly string[]>> = {
  draft: [
    'draft', 'wip', 'work in progress', 'in progress', 'in-progress', 'in work', 'todo', 'to do', 'tbd', 'idea',
    'not decided', 'undecided', 'in development', 'initial', 'sketch', 'started', 'brouillon', 'en cours', 'ébauche',
    'entwurf', 'in arbeit', 'borrador', 'en curso', 'rascunho', 'em andamento', '초안', '작성 중', '작성중', '下書き', '草案',
    'ドラフト', '作成中', '🚧', '📝', '✏', '🏗',
  ],
  proposed: [
    'proposed', 'proposal', 'in review', 'under review', 'review', 'reviewing', 'needs review', 'in discussion',
    'under discussion', 'discussion', 'rfc', 'request for comments', 'pending', 'open', 'candidate', 'new',
    'awaiting approval', 'ready for review', 'suggested', 'submitted', 'for review', 'under consideration', 'proposé',
    'proposée', 'en discussion', 'en revue', 'vorgeschlagen', 'vorschlag', 'offen', 'in diskussion', 'propuesto',
    'propuesta', 'en revisión', 'pendiente', 'proposto', 'proposta', 'em revisão', 'pendente', '제안됨', '제안', '검토 중',
    '검토중', '提案済み', '提案中', '提案', 'レビュー中', '検討中', '🕒', '🟡', '💬', '🤔', '❓',
  ],
  deferred: [
    'deferred', 'on hold', 'on-hold', 'postponed', 'parked', 'paused', 'suspended', 'shelved', 'stalled', 'reporté',
    'reportée', 'en attente', 'zurückgestellt', 'aplazado', 'aplazada', 'adiado', 'adiada', '보류', '保留', '⏸',
  ],
  accepted: [
    'accepted', 'approved', 'active', 'implemented', 'adopted', 'agreed', 'decided', 'done', 'final', 'effective',
    'finalized', 'finalised', 'ratified', 'in force', 'in use', 'in effect', 'enacted', 'complete', 'completed',
    'current', 'confirmed', 'valid', 'committed', 'concluded', 'closed', 'resolved', 'applied', 'accept', 'published',
    'released', 'shipped', 'partially implemented', 'acepted', 'acccepted', 'aproved', 'accepetd', 'accepté',
    'acceptée', 'approuvé', 'approuvée', 'adopté', 'adoptée', 'validé', 'validée', 'akzeptiert', 'angenommen',
    'entschieden', 'beschlossen', 'genehmigt', 'aceptado', 'aceptada', 'aprobado', 'aprobada', 'aceito', 'aceita',
    'aceite', 'aprovado', 'aprovada', 'decidido', 'decidida', '승인됨', '승인', '수락됨', '수락', '채택됨', '채택', '결정됨', '확정',
    '承認済み', '承認', '採用済み', '採用', '採択', '決定済み', '決定', '✅', '✔', '☑', '👍', '🟢',
  ],
  rejected: [
    'rejected', 'declined', 'refused', 'withdrawn', 'abandoned', 'cancelled', 'canceled', 'dropped', 'denied',
    'not accepted', 'not approved', 'not adopted', 'discarded', "won't do", 'reject', 'reverted', 'wontfix', 'rejeté',
    'rejetée', 'refusé', 'refusée', 'abandonné', 'abgelehnt', 'verworfen', 'zurückgezogen', 'rechazado', 'rechazada',
    'descartado', 'rejeitado', 'rejeitada', 'recusado', 'recusada', '거부됨', '거부', '거절됨', '거절', '기각', '반려', '却下', '拒否',
    '否決', '❌', '🚫', '👎', '🔴', '✖',
  ],
  deprecated: [
    'deprecated', 'depricated', 'obsolete', 'obsoleted', 'outdated', 'retired', 'archived', 'inactive', 'legacy',
    'no longer relevant', 'no longer valid', 'no longer used', 'not relevant', 'expired', 'historic', 'historical',
    'déprécié', 'dépréciée', 'obsolète', 'veraltet', 'überholt', 'obsoleto', 'obsoleta', 'en desuso', 'descontinuado',
    'descontinuada', '폐기됨', '폐기', '사용 중단', '非推奨', '廃止', '🗑', '🪦', '⚰', '⚠',
  ],
  superseded: [
    'superseded', 'superceded', 'superceeded', 'superseeded', 'supersede', 'supercede', 'replaced', 'overridden',
    'obsoleted by', 'deprecated by', 'overruled', 'made obsolete by', 'deprecated in favor of',
    'deprecated in favour of', 'remplacé', 'remplacée', 'ersetzt', 'abgelöst', 'reemplazado', 'reemplazada',
    'sustituido', 'sustituida', 'substituído', 'substituída', 'substituido', '대체됨', '대체', '置き換え', '置換', '更新済み', '🔁',
    '🔄', '♻',
  ],
};

/** Words before the status that say nothing: "Decision accepted", "This ADR has been superseded". */
// biome-ignore format: lists to read and to add to
export const STATUS_FILLERS: readonly string[] = [
  'this', 'the', 'adr', 'madr', 'rfc', 'decision', 'record', 'is', 'was', 'has', 'have', 'been', 'now', 'currently',
  'status', 'partially', 'partly', 'conditionally', 'tentatively', 'provisionally', 'still', 'yet', 'it', 'formally',
];

/** What a relation is called, in either direction; checked before the words of a status. */
// biome-ignore format: lists to read and to add to
export const RELATION_WORDS: Readonly<Record<Exclude<Relation, 'other'>, readonly string[]>> = {
  'superseded-by': [
    'superseded by', 'superceded by', 'superseeded by', 'superceeded by', 'supersededby', 'replaced by',
    'replaced with', 'is superseded by', 'is replaced by', 'obsoleted by', 'deprecated by', 'overruled by',
    'overridden by', 'reversed by', 'withdrawn by', 'made obsolete by', 'deprecated in favor of',
    'deprecated in favour of', 'in favor of', 'in favour of', 'superseded with', 'superseded-by', 'superseded_by',
    'deprecated and superseded by', 'superseded in favor of', 'remplacé par', 'remplacée par', 'ersetzt durch',
    'abgelöst durch', 'abgelöst von', 'reemplazado por', 'reemplazada por', 'sustituido por', 'sustituida por',
    'substituído por', 'substituída por', 'substituido por', '다음으로 대체됨', '대체됨', '置き換え先', '後継', '更新先',
  ],
  supersedes: [
    'supersedes', 'supercedes', 'superseeds', 'superceeds', 'supersede', 'replaces', 'obsoletes', 'overrides',
    'overrules', 'reverses', 'withdraws', 'superseding', 'replacing', 'remplace', 'annule et remplace', 'ersetzt den',
    'löst ab', 'ablösung von', 'reemplaza a', 'reemplaza', 'sustituye a', 'sustituye', 'substitui', '대체하는 결정',
    '置き換え元', '置換元',
  ],
  'amended-by': [
    'amended by', 'is amended by', 'modified by', 'updated by', 'revised by', 'amendedby', 'amended-by', 'amended_by',
    'corrected by', 'modifié par', 'modifiée par', 'ergänzt durch', 'geändert durch', 'modificado por',
    'alterado por',
  ],
  amends: [
    'amends', 'amend', 'modifies', 'updates', 'revises', 'corrects', 'amending', 'modifie', 'ergänzt', 'modifica',
    'altera',
  ],
  'clarified-by': ['clarified by', 'is clarified by', 'explained by', 'clarifiedby', 'clarified-by'],
  clarifies: ['clarifies', 'clarify', 'explains'],
  'extended-by': [
    'extended by', 'refined by', 'is refined by', 'is extended by', 'elaborated by', 'complemented by',
    'continued by', 'extendedby', 'extended-by', 'refinedby', 'refined-by', 'built upon by', 'enabled by',
  ],
  extends: [
    'extends', 'refines', 'builds on', 'builds upon', 'elaborates', 'complements', 'continues', 'follows', 'enables',
  ],
  'required-by': ['required by', 'needed by', 'is required by', 'requiredby'],
  'depends-on': ['depends on', 'depend on', 'requires', 'depends', 'depends-on', 'dependson', 'based on', 'constrained by'],
  relates: [
    'relates to', 'related to', 'is related to', 'relates', 'related', 'see also', 'relatesto', 'relates-to',
    'relates_to', 'related decisions', 'related decision', 'related adrs', 'related adr', 'related records',
    'links to', 'linked to', 'conflicts with', 'see', 'lié à', 'voir aussi', 'siehe auch', 'verwandt mit',
    'ver también', 'relacionado con', 'ver também', 'relacionado a', '관련', '関連',
  ],
};

/** Between the relation and its target, when only a part of the other record is meant. */
// biome-ignore format: lists to read and to add to
export const PARTIAL_WORDS: readonly string[] = [
  'in part', 'partially', 'partly', 'part of', 'the part of', 'one part', 'on the', 'in one place', 'on one', 'only',
  'some of', 'the half of', 'for the', 'parts of', 'en partie', 'teilweise', 'parcialmente', '일부', '一部',
];

/** The answer a record gives to what another says of it. */
export const ANSWER: Readonly<Record<Relation, Relation>> = {
  supersedes: 'superseded-by',
  'superseded-by': 'supersedes',
  amends: 'amended-by',
  'amended-by': 'amends',
  clarifies: 'clarified-by',
  'clarified-by': 'clarifies',
  extends: 'extended-by',
  'extended-by': 'extends',
  'depends-on': 'required-by',
  'required-by': 'depends-on',
  relates: 'relates',
  other: 'other',
};

/** How sdx itself words a relation; the capital is dropped where a log writes them small. */
export const RELATION_WORDING: Readonly<Record<Relation, string>> = {
  supersedes: 'Supersedes',
  'superseded-by': 'Superseded by',
  amends: 'Amends',
  'amended-by': 'Amended by',
  clarifies: 'Clarifies',
  'clarified-by': 'Clarified by',
  extends: 'Extends',
  'extended-by': 'Extended by',
  'depends-on': 'Depends on',
  'required-by': 'Required by',
  relates: 'Relates to',
  other: 'Links to',
};

/** Keys of header fields; relations are keys by their own wording. */
// biome-ignore format: lists to read and to add to
export const FIELD_KEYS: Readonly<Record<Exclude<FieldRole, Relation>, readonly string[]>> = {
  status: [
    'status', 'state', 'adr status', 'decision status', 'current status', 'stage', 'statut', 'état', 'etat', 'stand',
    'estado', 'situação', 'situacao', '상태', 'ステータス', '状態', '状況', 'stav', 'stato',
  ],
  date: [
    'date', 'decision date', 'date decided', 'decided on', 'decided', 'dated', 'last updated', 'last modified',
    'last update', 'updated', 'created', 'created at', 'creation date', 'date created', 'date accepted',
    'accepted on', 'approved on', 'last-modified', 'last_modified', 'date proposed', 'datum', 'fecha', 'data',
    'date de décision', 'fecha de decisión', '날짜', '일자', '결정일', '日付', '日時', '決定日', '作成日', 'release date',
  ],
  title: ['title', 'titre', 'titel', 'título', 'titulo', '제목', 'タイトル', '題名'],
  number: [
    'id', 'number', 'adr', 'adr number', 'adr-number', 'adr_number', 'nav_order', 'numéro', 'nummer', 'número', '번호',
    '番号',
  ],
  people: [
    'deciders', 'decider', 'decision-makers', 'decision makers', 'decision maker', 'decision_makers',
    'decision maker(s)', 'author', 'authors', 'author(s)', 'owner', 'owners', 'contact', 'approvers', 'approver',
    'décideurs', 'auteur', 'auteurs', 'entscheider', 'autor', 'autoren', 'responsables', 'autores', 'decisores',
    '결정자', '작성자', '決定者', '作成者',
  ],
  consulted: ['consulted', 'reviewers', 'contributors', 'consultés', 'konsultiert', 'consultados', '참고인', '相談先'],
  informed: ['informed', 'informés', 'informiert', 'informados', '통보 대상', '報告先'],
  tags: [
    'tags', 'tag', 'categories', 'category', 'labels', 'keywords', 'étiquettes', 'schlagworte', 'etiquetas', '태그',
    'タグ',
  ],
};

/** Headings of sections, after numbering, markup and a trailing colon are dropped. */
// biome-ignore format: lists to read and to add to
export const SECTION_HEADINGS: Readonly<Record<SectionRole, readonly string[]>> = {
  status: [
    'status', 'state', 'adr status', 'decision status', 'current status', 'stage', 'statut', 'état', 'etat', 'stand',
    'estado', 'situação', 'situacao', '상태', 'ステータス', '状態', '状況', 'stav', 'stato',
  ],
  date: ['date', 'datum', 'fecha', 'data', '날짜', '日付'],
  context: [
    'context', 'context and problem statement', 'context and problem', 'problem statement', 'problem', 'background',
    'context and motivation', 'motivation', 'issue', 'problem description', 'introduction', 'the problem',
    'situation', 'overview', 'summary', 'executive summary', 'why', 'what', 'goals', 'goal', 'current state',
    'user story', 'user stories', 'business justification', 'problem context', 'abstract', 'description', 'purpose',
    'scope', 'rationale', 'question', 'contexte', 'contexte et énoncé du problème', 'problème', 'kontext',
    'kontext und problemstellung', 'problemstellung', 'ausgangslage', 'hintergrund', 'contexto',
    'contexto y planteamiento del problema', 'planteamiento del problema', 'problema',
    'contexto e declaração do problema', 'contexto e problema', '맥락', '배경', '상황', '문제', '컨텍스트', 'コンテキスト', '背景', '文脈',
    '課題', '問題', 'コンテキストと問題',
  ],
  drivers: [
    'decision drivers', 'drivers', 'forces', 'requirements', 'constraints', 'criteria', 'decision criteria',
    'evaluation criteria', 'assumptions', 'non-goals', 'facteurs de décision', 'entscheidungstreiber',
    'einflussfaktoren', 'anforderungen', 'factores de decisión', 'criterios', 'fatores de decisão', '결정 요인', '결정 동인',
    '決定要因', '判断基準', '決定の要因',
  ],
  options: [
    'considered options', 'options considered', 'options', 'alternatives', 'alternatives considered',
    'considered alternatives', 'alternative solutions', 'option considered', 'possible solutions',
    'solutions considered', 'rejected alternatives', 'other options', 'other options considered',
    'alternative options', 'alternative', 'other alternatives', 'proposals', 'rejected options',
    'other alternatives considered', 'choices', 'candidates', 'possible options', 'solution options',
    'options envisagées', 'alternatives envisagées', 'options considérées', 'betrachtete optionen', 'optionen',
    'alternativen', 'betrachtete alternativen', 'opciones consideradas', 'opciones', 'alternativas',
    'alternativas consideradas', 'opções consideradas', 'opções', '고려한 옵션', '고려된 옵션', '대안', '검토한 대안', '선택지',
    '検討した選択肢', '検討された選択肢', '選択肢', '代替案', '検討した代替案',
  ],
  decision: [
    'decision', 'decision outcome', 'decisions', 'outcome', 'the decision', 'our decision', 'final decision',
    'decision made', 'resolution', 'solution', 'proposed solution', 'chosen solution', 'proposal', 'conclusion',
    'proposed decision', 'selected option', 'chosen option', 'recommendation', 'what we decided', 'adopted solution',
    'decision summary', 'design', 'proposed design', 'approach', 'how', 'solution proposal', 'decision and rationale',
    'result', 'implementation', 'specification', 'proposed approach', 'chosen approach', 'the approach',
    'technical approach', 'suggested solution', 'décision', 'résultat de la décision', 'décisions', 'entscheidung',
    'entscheidungsergebnis', 'ergebnis', 'beschluss', 'decisión', 'resultado de la decisión', 'decisão',
    'resultado da decisão', '결정', '결정 사항', '결정 결과', '決定', '決定事項', '決定内容', '決定結果', '結論', '決定の結果',
  ],
  consequences: [
    'consequences', 'consequence', 'positive consequences', 'negative consequences',
    'neutral consequences', 'impact', 'impacts',
    'implications', 'results', 'effects', 'trade-offs', 'tradeoffs', 'risks', 'benefits', 'drawbacks', 'advantages',
    'disadvantages', 'risks and mitigations', 'outcomes', 'good consequences', 'bad consequences',
    'security implications and review', 'security implications', 'reliability implications',
    'implications for kong mesh', 'expected consequences', 'known limitations', 'limitations', 'caveats',
    'conséquences', 'impact attendu', 'konsequenzen', 'folgen', 'auswirkungen', 'consecuencias', 'consequências',
    'impacto', '결과', '영향', '파급 효과', '結果', '影響', '帰結', 'トレードオフ',
  ],
  confirmation: [
    'confirmation', 'validation', 'compliance', 'verification', 'acceptance criteria', 'how to verify', 'bestätigung',
    'überprüfung', 'confirmación', 'validación', 'confirmação', 'validação', '확인', '검증', '確認', '検証',
  ],
  'pros-and-cons': [
    'pros and cons of the options', 'pros and cons', 'pros & cons', 'options analysis', 'comparison',
    'pros and cons of the solutions', 'option details', 'evaluation', 'analysis', 'evaluation of options',
    'options comparison', 'pros and cons of options', 'detailed comparison', 'advantages and disadvantages',
    'avantages et inconvénients des options', 'avantages et inconvénients', 'vor- und nachteile der optionen',
    'vor- und nachteile', 'pros y contras de las opciones', 'pros y contras', 'ventajas y desventajas',
    'prós e contras das opções', 'prós e contras', 'vantagens e desvantagens', '옵션의 장단점', '장단점', '選択肢の長所と短所', '長所と短所',
    '利点と欠点', 'メリットとデメリット',
  ],
  'more-information': [
    'more information', 'notes', 'additional information', 'additional notes', 'further information', 'appendix',
    'plus', "plus d'informations", 'informations complémentaires', 'weitere informationen', 'más información',
    'mais informações', '추가 정보', '참고', '詳細情報', '追加情報', '補足', '備考',
  ],
  links: [
    'links', 'references', 'related decisions', 'related adrs', 'related', 'see also', 'related documents',
    'relationships', 'liens', 'références', 'verweise', 'enlaces', 'referencias', 'referências', '링크', '참고 자료', '関連',
    '参考', '参照', 'リンク',
  ],
  reversibility: [
    'reversibility', 'reversible', 'how hard to reverse', 'exit strategy', 'rollback', 'rollback plan',
    'réversibilité', 'umkehrbarkeit', 'reversibilidad', 'reversibilidade', '되돌리기', '可逆性',
  ],
  revisit: [
    'revisit', 'revisit when', 'when to revisit', 'review', 'review date', 'what would make us revisit',
    'reconsider when', 'à revoir', 'wiedervorlage', 'cuándo revisar', 'quando revisar', '재검토', '見直し',
  ],
  'trade-off': [
    'trade-off', 'trade-off accepted', 'accepted trade-off', 'tradeoff', 'trade off', 'trade-offs accepted',
    'what we give up', 'compromis', 'kompromiss', 'compromiso', 'compromisso', '절충', '受け入れたトレードオフ',
  ],
};

/** Month names and their usual abbreviations, January first. */
// biome-ignore format: lists to read and to add to
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'januar', 'jänner', 'enero', 'ene', 'janeiro'],
  ['february', 'feb', 'février', 'februar', 'febrero', 'fevereiro', 'fev'],
  ['march', 'mar', 'mars', 'märz', 'marzo', 'março'],
  ['april', 'apr', 'avril', 'abril', 'abr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juin', 'juni', 'junio', 'junho'],
  ['july', 'jul', 'juillet', 'juli', 'julio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'set'],
  ['october', 'oct', 'octobre', 'oktober', 'okt', 'octubre', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'décembre', 'dezember', 'dez', 'diciembre', 'dic', 'dezembro'],
];

/** Words that mark an argument for or against, at the start of a list item. */
// biome-ignore format: lists to read and to add to
export const ARGUMENT_WORDS = {
  good: [
    'good', 'pro', 'pros', 'advantage', 'advantages', 'positive', 'benefit', 'benefits', '+', '✅', '👍', '➕', 'bon',
    'gut', 'vorteil', 'vorteile', 'bueno', 'bom', 'ventaja', 'vantagem', 'avantage', '장점', '좋음', '良い', '長所', '利点',
    'メリット',
  ],
  bad: [
    'bad', 'con', 'cons', 'disadvantage', 'disadvantages', 'negative', 'drawback', 'drawbacks', 'downside', '-', '❌',
    '👎', '➖', 'risk', 'rejected', 'not chosen', 'mauvais', 'schlecht', 'nachteil', 'nachteile', 'malo', 'ruim',
    'desventaja', 'desvantagem', 'inconvénient', '단점', '나쁨', '悪い', '短所', '欠点', 'デメリット', 'because', 'abgelehnt',
    'rechazado',
  ],
} as const;
