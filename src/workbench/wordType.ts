/** The media type of .docx. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
