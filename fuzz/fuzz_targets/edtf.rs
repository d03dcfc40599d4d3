#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| narrarium_fuzz::edtf(bytes));
