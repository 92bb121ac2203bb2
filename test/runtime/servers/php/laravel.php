<?php

// Fakes of Laravel, and a request to the controller of the documentation.

declare(strict_types=1);

namespace Illuminate\Support {
    class ServiceProvider
    {
        public function __construct(protected object $app)
        {
        }
    }
}

namespace Illuminate\Http {
    final class Request
    {
        public function input($key = null, $default = null)
        {
            return ['goods' => '42', 'inviter' => '1795324876512231425', 'shop' => '幸福西饼'][$key] ?? $default;
        }
    }
}

namespace {
    final class FakeApp
    {
        private array $made = [];

        public function singleton($abstract, $concrete = null): void
        {
            $this->made[$abstract] = $concrete;
        }

        public function make(string $abstract)
        {
            return ($this->made[$abstract])();
        }
    }

    function config(string $key): array
    {
        return ['app_id' => 'wx0123456789abcdef', 'secret' => 'secret'];
    }

    function base_path(string $path = ''): string
    {
        return __DIR__ . "/$path";
    }

    function response($content = '', $status = 200, array $headers = []): array
    {
        return [$content, $status, $headers];
    }

    require 'easywechat.php';
    require 'MiniprogramScene.php';
    // The documentation has the class once, in the namespace of ThinkPHP.
    eval(str_replace(['<?php', 'namespace app;'], ['', 'namespace App;'], file_get_contents('app/PosterCodes.php')));
    require 'app/Providers/AppServiceProvider.php';
    require 'app/Http/Controllers/PosterController.php';

    $app = new FakeApp();
    (new App\Providers\AppServiceProvider($app))->register();
    $codes = $app->make(App\PosterCodes::class);
    $answer = (new App\Http\Controllers\PosterController())->code(new Illuminate\Http\Request(), $codes);
    require 'report.php';
}
