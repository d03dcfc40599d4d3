#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| narrarium_fuzz::whole_site(bytes));
