// Constants that the build replaces (esbuild --define): the names of hashed files.
declare const STUDIO_WASM: string;
declare const GENERATOR_FILE: string;
declare const GENERATOR_WASM: string;
declare const PUBLISHER_FILE: string;
declare const PUBLISHER_WASM: string;
declare const WORKBOOK_WRITER_FILE: string;
declare const WORKBOOK_WRITER_WASM: string;
declare const DEMO_FILE: string;
declare const NEW_FILE: string;
declare const RAW_PANE_FILE: string;
